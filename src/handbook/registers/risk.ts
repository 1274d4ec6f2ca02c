// The risk sheet as data (R78–R81): media, what the ratings mean, threats prefilled by medium, checks, words.

import type {
  Band,
  CheckAnswer,
  DecisionGap,
  Level,
  RatingKey,
  Step,
  ThreatOf,
  Treatment,
  VulnerabilityRule,
} from "#src/engine/risk/index.ts";
import type { Both } from "#src/text/words.ts";
import type { ThreatId } from "../controls/reference.ts";

export type MediumId = "paper" | "removable" | "office-pc" | "mobile" | "server" | "cloud";

/** 媒体・保存先, under the names of IPA's sheet. */
export const media: readonly { readonly id: MediumId; readonly name: Both }[] = [
  { id: "paper", name: { ja: "書類", en: "Paper" } },
  { id: "removable", name: { ja: "可搬電子媒体", en: "Removable media" } },
  { id: "office-pc", name: { ja: "事務所PC", en: "PC in the office" } },
  { id: "mobile", name: { ja: "モバイル機器", en: "Mobile device" } },
  { id: "server", name: { ja: "社内サーバー", en: "Server in the office" } },
  { id: "cloud", name: { ja: "社外サーバー(クラウド)", en: "Server elsewhere (cloud)" } },
];

/** 個人情報の種類. */
export const personalDataKinds = [
  { id: "personal", name: { ja: "個人情報", en: "Personal data" } },
  { id: "sensitive", name: { ja: "要配慮個人情報", en: "Sensitive personal data" } },
  { id: "my-number", name: { ja: "特定個人情報", en: "Personal data with My Number" } },
] as const satisfies readonly { readonly id: string; readonly name: Both }[];

/** What each rating means, in our words after the sheet's. */
export const ratings: Readonly<
  Record<
    "confidentiality" | "integrity" | "availability",
    { readonly name: Both; readonly asks: Both; readonly levels: Readonly<Record<Level, Both>> }
  >
> = {
  confidentiality: {
    name: { ja: "機密性", en: "Confidentiality" },
    asks: { ja: "外にもれたら?", en: "What if it leaks?" },
    levels: {
      3: {
        ja: "法律や契約で守る義務がある(個人情報・預かった秘密)、または営業秘密",
        en: "Law or contract demands protection (personal data, entrusted secrets), or a trade secret",
      },
      2: {
        ja: "もれると商売に大きく響く(見積り・仕入れ値など)",
        en: "A leak hurts the business: quotes, purchase prices",
      },
      1: {
        ja: "もれてもほとんど困らない(公開済みのカタログなど)",
        en: "Hardly matters: published catalogues",
      },
    },
  },
  integrity: {
    name: { ja: "完全性", en: "Integrity" },
    asks: { ja: "書き換えられたら?", en: "What if it is altered?" },
    levels: {
      3: {
        ja: "法律の義務がある、または自社や取引先・お客様に深刻な影響(口座・受託した会計・設計図)",
        en: "The law demands it, or it gravely hits us, partners or customers: accounts, entrusted books, drawings",
      },
      2: {
        ja: "商売に大きく響く(自社の会計・受発注・ホームページ)",
        en: "Hurts the business: own books, orders, website",
      },
      1: {
        ja: "ほとんど困らない(終わった商品の資料など)",
        en: "Hardly matters: papers on what is no longer sold",
      },
    },
  },
  availability: {
    name: { ja: "可用性", en: "Availability" },
    asks: { ja: "使えなくなったら?", en: "What if it cannot be used?" },
    levels: {
      3: {
        ja: "止まると自社や取引先・お客様に深刻な影響(お客様向けの通販・サービス)",
        en: "A stop gravely hits us, partners or customers: shops and services for customers",
      },
      2: { ja: "商売に大きく響く(図面・制作中の素材)", en: "Hurts the business: drawings, work in progress" },
      1: { ja: "ほとんど困らない", en: "Hardly matters" },
    },
  },
};

export const ratingKeys: Readonly<Record<RatingKey, Both>> = {
  confidentiality: ratings.confidentiality.name,
  integrity: ratings.integrity.name,
  availability: ratings.availability.name,
  personalData: { ja: "個人情報を含むか", en: "Holds personal data?" },
  graveConsequence: {
    ja: "法的責任や、取引先・お客様・会社の存続への重大な影響",
    en: "Legal liability, or a grave blow to partners, customers or survival",
  },
};

export const threatLevels: Readonly<Record<Level, Both>> = {
  3: { ja: "ふだんでも起こる(いつ起きてもおかしくない)", en: "Happens in ordinary circumstances, any day" },
  2: {
    ja: "特別なときに起こる(年に数回ほど)",
    en: "Happens in particular circumstances, a few times a year",
  },
  1: { ja: "ふつうは起こらない", en: "Does not normally happen" },
};

export const vulnerabilityLevels: Readonly<Record<Level, Both>> = {
  3: { ja: "対策がされていない", en: "Nothing is done against it" },
  2: { ja: "一部だけ対策されている", en: "Something is done against it" },
  1: { ja: "要る対策がすべてされている", en: "All that is needed is done" },
};

export const riskBands: Readonly<Record<Band, { readonly name: Both; readonly meaning: Both }>> = {
  large: {
    name: { ja: "大", en: "Large" },
    meaning: { ja: "深刻な事故になるおそれが大きい", en: "A grave incident is likely" },
  },
  medium: {
    name: { ja: "中", en: "Medium" },
    meaning: { ja: "重大な事故のおそれがある", en: "A serious incident is possible" },
  },
  small: {
    name: { ja: "小", en: "Small" },
    meaning: { ja: "おそれは小さく、起きても受け入れられる範囲", en: "Unlikely, or bearable if it happens" },
  },
};

/** The rule by which checks become a vulnerability, to be shown beside the result. */
export const vulnerabilityRules: Readonly<Record<VulnerabilityRule, Both>> = {
  "all-done": { ja: "当てはまる対策がすべて「実施」なので 1", en: "Everything that applies is done: 1" },
  "some-not-done": { ja: "手つかずの対策があるので 3", en: "Something is not done at all: 3" },
  "some-unknown": {
    ja: "わからない対策があるので 3(シートでは「していない」と同じ扱い)",
    en: "Something is not known, which the sheet counts like not done: 3",
  },
  "some-partly": { ja: "一部だけの対策があるので 2", en: "Something is done in part: 2" },
  "nothing-applies": {
    ja: "当てはまる対策がないので決まりません",
    en: "Nothing applies, so there is no value",
  },
};

export const checkAnswers: Readonly<Record<CheckAnswer, Both>> = {
  done: { ja: "実施している", en: "Done" },
  partly: { ja: "一部実施している", en: "Done in part" },
  "not-done": { ja: "実施していない", en: "Not done" },
  unknown: { ja: "わからない", en: "Not known" },
  "not-applicable": { ja: "自社には当てはまらない", en: "Does not apply to us" },
};

export const treatments: Readonly<Record<Treatment, { readonly name: Both; readonly meaning: Both }>> = {
  reduce: {
    name: { ja: "低減", en: "Reduce" },
    meaning: {
      ja: "対策をして、起こりにくく、または小さくする",
      en: "Act so that it happens less or hurts less",
    },
  },
  keep: {
    name: { ja: "保有", en: "Keep" },
    meaning: { ja: "理由を書いて、そのまま受け入れる", en: "Accept it as it is, with the reason on record" },
  },
  transfer: {
    name: { ja: "移転", en: "Transfer" },
    meaning: { ja: "保険や委託で、損害を分けて持つ", en: "Share the damage by insurance or contract" },
  },
  avoid: {
    name: { ja: "回避", en: "Avoid" },
    meaning: { ja: "その情報や仕事のやり方をやめる", en: "Give up the data or the way of working" },
  },
};

export const decisionGaps: Readonly<Record<DecisionGap, Both>> = {
  treatment: { ja: "対応を選ぶ", en: "Choose a treatment" },
  reason: { ja: "理由を書く", en: "Write the reason" },
  approver: { ja: "承認する人を決める", en: "Name who approves" },
  "review-date": { ja: "見直す日を決める", en: "Set the day of review" },
  "review-overdue": { ja: "見直す日が過ぎています", en: "The day of review has passed" },
  measures: { ja: "行う対策(やめること)を書く", en: "List what is done, or given up" },
  cover: { ja: "保険や契約の期限を書く", en: "Enter until when insurance or contract runs" },
  "cover-ended": { ja: "保険や契約が切れています", en: "Insurance or contract has ended" },
};

export const pipelineSteps: Readonly<Record<Step, Both>> = {
  inventory: { ja: "棚卸", en: "Count" },
  identification: { ja: "リスク確認", en: "Identify" },
  decision: { ja: "リスク管理", en: "Decide" },
  measures: { ja: "対策", en: "Act" },
};

export type AssetThreat = ThreatOf & {
  readonly media: Readonly<Partial<Record<MediumId, Level>>>;
  /** R79's three kinds that every asset has, null for the others. */
  readonly base: "disaster" | "people" | "failure" | null;
  /** Of the ten threats. */
  readonly threats: readonly ThreatId[];
  readonly name: Both;
};

/**
 * What can happen, where, and how often before the company says otherwise. The numbers are our cautious starting
 * values: what attacks anybody at any time is 3, what takes a bad day 2, what is rare 1.
 */
export const assetThreats: readonly AssetThreat[] = [
  {
    id: "disaster",
    base: "disaster",
    threats: [],
    media: { paper: 1, removable: 1, "office-pc": 1, mobile: 1, server: 1, cloud: 1 },
    name: { ja: "火事・地震・水害で失われる", en: "Lost by fire, earthquake or flood" },
  },
  {
    id: "insider",
    base: "people",
    threats: ["insider"],
    media: { paper: 2, removable: 2, "office-pc": 2, mobile: 2, server: 2, cloud: 2 },
    name: { ja: "社内や出入りの人が持ち出す", en: "Taken by people inside, or by those who come and go" },
  },
  {
    id: "failure",
    base: "failure",
    threats: [],
    media: { removable: 2, "office-pc": 2, mobile: 2, server: 2, cloud: 1 },
    name: { ja: "故障や異常で使えなくなる", en: "Unusable through failure" },
  },
  {
    id: "office-theft",
    base: null,
    threats: [],
    media: { paper: 1, removable: 1, "office-pc": 1, mobile: 1, server: 1 },
    name: { ja: "事務所から盗まれる", en: "Stolen from the office" },
  },
  {
    id: "lost-outside",
    base: null,
    threats: ["carelessness"],
    media: { paper: 2, removable: 3, mobile: 3 },
    name: { ja: "社外でなくす・盗まれる", en: "Lost or stolen outside" },
  },
  {
    id: "peeping",
    base: null,
    threats: ["carelessness"],
    media: { paper: 2, "office-pc": 1, mobile: 2 },
    name: { ja: "覗き見される・置きっぱなしを見られる", en: "Seen by others, or left lying about" },
  },
  {
    id: "wrong-recipient",
    base: null,
    threats: ["carelessness"],
    media: { paper: 2, "office-pc": 3, mobile: 3, cloud: 2 },
    name: { ja: "宛先や共有の設定を間違える", en: "Sent or shared to the wrong people" },
  },
  {
    id: "disposal",
    base: null,
    threats: ["carelessness"],
    media: { paper: 2, removable: 2, "office-pc": 1, mobile: 1, server: 1 },
    name: { ja: "捨てたものから読まれる", en: "Read from what was thrown away" },
  },
  {
    id: "ransomware",
    base: null,
    threats: ["ransomware"],
    media: { removable: 2, "office-pc": 3, mobile: 1, server: 3, cloud: 2 },
    name: { ja: "ランサムウェアで読めなくなる", en: "Made unreadable by ransomware" },
  },
  {
    id: "malware",
    base: null,
    threats: ["targeted", "business-mail"],
    media: { removable: 2, "office-pc": 3, mobile: 2, server: 2 },
    name: { ja: "メールやWebから感染し、盗まれる", en: "Stolen through an infection by mail or web" },
  },
  {
    id: "weakness",
    base: null,
    threats: ["vulnerabilities", "remote-work", "geopolitical"],
    media: { "office-pc": 2, mobile: 2, server: 3, cloud: 2 },
    name: { ja: "更新していない弱点から入られる", en: "Entered through a weakness left open" },
  },
  {
    id: "account-taken",
    base: null,
    threats: ["targeted", "remote-work"],
    media: { "office-pc": 2, mobile: 2, server: 2, cloud: 3 },
    name: { ja: "盗まれたパスワードで入られる", en: "Entered with a stolen password" },
  },
  {
    id: "through-supplier",
    base: null,
    threats: ["supply-chain"],
    media: { paper: 1, server: 2, cloud: 2 },
    name: { ja: "委託先や取引先からもれる・入られる", en: "Leaked by, or entered through, a supplier" },
  },
  {
    id: "flood-of-traffic",
    base: null,
    threats: ["ddos"],
    media: { server: 1, cloud: 2 },
    name: { ja: "大量の通信で止められる", en: "Stopped by a flood of traffic" },
  },
  {
    id: "service-ends",
    base: null,
    threats: [],
    media: { cloud: 1 },
    name: { ja: "サービスが終わり、取り出せなくなる", en: "The service ends and data cannot be had back" },
  },
  {
    id: "outside-ai",
    base: null,
    threats: ["ai"],
    media: { "office-pc": 2, mobile: 2, cloud: 2 },
    name: { ja: "社外のAIに入力してしまう", en: "Typed into somebody else's AI" },
  },
];
