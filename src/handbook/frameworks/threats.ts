// IPA's 10 major threats to organisations: names as IPA prints them, ranks of four years, explanations our own.
//
// The years 2023–2025 are the table of the handbook; 2026 was published on 2026-01-29 and read in several
// accounts of it. A threat without a rank was not among the ten of that year's table.
import type { Both } from "#src/text/words.ts";
import type { ThreatId } from "../controls/reference.ts";
import type { Source } from "../source.ts";

/** The years for which ranks are known, oldest first. */
export const threatYears = [2023, 2024, 2025, 2026] as const;

export type ThreatYear = (typeof threatYears)[number];

/** One threat; `ranks` holds 1–10, null where it was not in that year's table. */
export type Threat = {
  readonly id: ThreatId;
  readonly name: Both;
  /** The name of the newest table, where IPA has changed it since the handbook. */
  readonly renamed?: { readonly year: ThreatYear; readonly name: Both };
  /** What it means for a small company, in a sentence of ours. */
  readonly meaning: Both;
  readonly ranks: Readonly<Record<ThreatYear, number | null>>;
};

/** In the order of the newest table, then what has left it. */
export const threats: readonly Threat[] = [
  {
    id: "ransomware",
    name: { ja: "ランサム攻撃による被害", en: "Ransom attacks" },
    meaning: {
      ja: "データを読めなくされ、盗んだ情報を公開すると脅されます。切り離した控えがない会社は仕事が止まります。",
      en: "Data is made unreadable and publication is threatened. A company without a disconnected copy stands still.",
    },
    ranks: { 2023: 1, 2024: 1, 2025: 1, 2026: 1 },
  },
  {
    id: "supply-chain",
    name: { ja: "サプライチェーンや委託先を狙った攻撃", en: "Attacks through suppliers and contractors" },
    meaning: {
      ja: "守りの弱い取引先や委託先が入口になります。自社が入口になることも、取引先から巻き込まれることもあります。",
      en: "The weakest partner is the way in. You may be that way in, or be drawn in by somebody else.",
    },
    ranks: { 2023: 2, 2024: 2, 2025: 2, 2026: 2 },
  },
  {
    id: "ai",
    name: { ja: "AIの利用をめぐるサイバーリスク", en: "Risks around the use of AI" },
    meaning: {
      ja: "社外のAIに秘密を入力してしまう、誤った答えをそのまま使う、攻撃する側がAIで手口を磨く、の3つが重なります。",
      en: "Secrets typed into outside AI, wrong answers used unchecked, and attackers who sharpen their tricks with it.",
    },
    ranks: { 2023: null, 2024: null, 2025: null, 2026: 3 },
  },
  {
    id: "vulnerabilities",
    name: { ja: "システムのぜい弱性を突いた攻撃", en: "Attacks on weaknesses in systems" },
    renamed: {
      year: 2026,
      name: { ja: "システムの脆弱性を悪用した攻撃", en: "Attacks on weaknesses in systems" },
    },
    meaning: {
      ja: "更新していない機器やソフトの弱点から入られます。公表から攻撃までは数日しかありません。",
      en: "Devices and software left without updates are entered, often within days of a weakness being published.",
    },
    ranks: { 2023: 8, 2024: 7, 2025: 3, 2026: 4 },
  },
  {
    id: "targeted",
    name: { ja: "機密情報等を狙った標的型攻撃", en: "Targeted attacks on confidential information" },
    renamed: {
      year: 2026,
      name: { ja: "機密情報を狙った標的型攻撃", en: "Targeted attacks on confidential information" },
    },
    meaning: {
      ja: "自社のために作られた本物らしいメールなどで入り込み、長く潜んで情報を盗みます。",
      en: "Mail made for your company opens the door; the intruder then stays unseen and takes information.",
    },
    ranks: { 2023: 3, 2024: 4, 2025: 5, 2026: 5 },
  },
  {
    id: "geopolitical",
    name: { ja: "地政学的リスクに起因するサイバー攻撃", en: "Attacks driven by tension between states" },
    renamed: {
      year: 2026,
      name: {
        ja: "地政学的リスクに起因するサイバー攻撃(情報戦を含む)",
        en: "Attacks driven by tension between states, including information warfare",
      },
    },
    meaning: {
      ja: "国どうしの対立を背景に、業種や取引先の関係だけで狙われることがあります。",
      en: "With tension between states behind it, an industry or a customer can be reason enough to be attacked.",
    },
    ranks: { 2023: null, 2024: null, 2025: 7, 2026: 6 },
  },
  {
    id: "insider",
    name: { ja: "内部不正による情報漏えい等", en: "Leaks by insiders" },
    meaning: {
      ja: "辞める人や権限を持ちすぎた人が情報を持ち出します。使える範囲と記録、辞めた日の手続きで防ぎます。",
      en: "People who leave, or who may see too much, take information along. Limits, records and a leaving routine help.",
    },
    ranks: { 2023: 4, 2024: 3, 2025: 4, 2026: 7 },
  },
  {
    id: "remote-work",
    name: {
      ja: "リモートワーク等の環境や仕組みを狙った攻撃",
      en: "Attacks on remote work",
    },
    meaning: {
      ja: "社外から社内へ入るVPN装置や、自宅の機器が狙われます。更新もれと使い回しのパスワードが主な原因です。",
      en: "VPN devices and machines at home are the target, mostly through missed updates and reused passwords.",
    },
    ranks: { 2023: 5, 2024: 9, 2025: 6, 2026: 8 },
  },
  {
    id: "ddos",
    name: { ja: "分散型サービス妨害攻撃(DDoS攻撃)", en: "Distributed denial of service (DDoS)" },
    renamed: {
      year: 2026,
      name: { ja: "DDoS攻撃(分散型サービス妨害攻撃)", en: "Distributed denial of service (DDoS)" },
    },
    meaning: {
      ja: "大量の通信を送られ、ホームページやサービスが使えなくなります。自社の機器が攻撃に使われることもあります。",
      en: "A flood of traffic makes a site or service unusable; your own devices may be made to take part.",
    },
    ranks: { 2023: null, 2024: null, 2025: 8, 2026: 9 },
  },
  {
    id: "business-mail",
    name: { ja: "ビジネスメール詐欺", en: "Business mail fraud" },
    meaning: {
      ja: "社長や取引先になりすまし、偽の口座へ送金させます。口座の変更は、知っている電話番号で確かめます。",
      en: "Posing as the owner or a partner, somebody has money sent to a false account. Call a number you know first.",
    },
    ranks: { 2023: 7, 2024: 8, 2025: 9, 2026: 10 },
  },
  {
    id: "carelessness",
    name: { ja: "不注意による情報漏えい等", en: "Leaks by carelessness" },
    meaning: {
      ja: "宛先の間違い、置き忘れ、公開設定の誤りで漏れます。順位から外れた年も、起きなくなったわけではありません。",
      en: "Wrong recipients, things left behind, wrong sharing settings. Leaving the list does not mean it stopped.",
    },
    ranks: { 2023: 9, 2024: 6, 2025: 10, 2026: null },
  },
];

/** Where the ranks come from: the handbook's own table, and the year that followed it. */
export const threatSources: Readonly<Record<"handbook" | "newest", Source>> = {
  handbook: {
    url: "https://www.ipa.go.jp/security/10threats/index.html",
    checkedOn: "2026-11-23",
    confidence: "official",
    verified: true,
    note: {
      ja: "2023〜2025年の順位は、ハンドブックVer5.10に載った表のとおりです。表にない脅威の順位は載せていません。",
      en: "The ranks of 2023–2025 are those of the table in edition 5.10 of the handbook; others are left out.",
    },
  },
  newest: {
    url: "https://www.ipa.go.jp/security/10threats/index.html",
    checkedOn: "2026-11-23",
    confidence: "secondary",
    verified: false,
    note: {
      ja: "2026年の順位は、2026年1月29日の発表を伝える複数の記事で確かめました。IPAのページでもご確認ください。",
      en: "The ranks of 2026 are known from several reports of the publication on 29 January 2026. See IPA's own page.",
    },
  },
};
