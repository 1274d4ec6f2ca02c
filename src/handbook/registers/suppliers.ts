// Contracts and processors as data: clauses (R119), the four points (R156), the cloud's points and 15 items (R172).
import type { CloudPoint, CloudQuestion } from "#src/engine/cloud/index.ts";
import type { Clause, ClauseCase, ProcessorPoint } from "#src/engine/supplier/index.ts";
import type { Both } from "#src/text/words.ts";

export const processorPointNames: Readonly<
  Record<ProcessorPoint, { readonly name: Both; readonly how: Both }>
> = {
  selection: {
    name: { ja: "選んだ理由がある", en: "Chosen on grounds" },
    how: {
      ja: "PマークやISMS、質問票の回答を確かめて控える",
      en: "Look up PrivacyMark or ISMS, or keep the answers given",
    },
  },
  contract: {
    name: { ja: "扱い方が契約にある", en: "Handling stands in the contract" },
    how: { ja: "足りない条項を覚書で足す", en: "Add the missing clauses by a memorandum" },
  },
  audit: {
    name: { ja: "定期的に確かめている", en: "Examined regularly" },
    how: { ja: "年1回、チェック表に答えてもらう", en: "Have a check sheet answered once a year" },
  },
  "foreign-servers": {
    name: { ja: "国外のサーバーへの備えがある", en: "Servers abroad are settled" },
    how: {
      ja: "どの国に置くか、何で守るかを聞いて書く",
      en: "Ask in which country, and how it is protected there",
    },
  },
};

export const clauseCases: Readonly<Record<ClauseCase, Both>> = {
  always: { ja: "いつも", en: "Always" },
  "personal-data": { ja: "個人情報を預けるとき", en: "When personal data is entrusted" },
  abroad: { ja: "国外で扱うとき", en: "When handled abroad" },
  "passed-on": { ja: "さらに別の会社へ出すとき", en: "When passed on to others" },
};

export const clauses: readonly (Clause & { readonly name: Both })[] = [
  {
    id: "secrecy",
    when: "always",
    name: { ja: "秘密を守る義務(終わった後も)", en: "Secrecy, also after the end" },
  },
  { id: "purpose", when: "always", name: { ja: "頼んだ目的だけに使う", en: "Use for the work only" } },
  { id: "protection", when: "always", name: { ja: "守るために行う対策", en: "Measures of protection" } },
  {
    id: "incident-notice",
    when: "always",
    name: { ja: "事故をすぐ知らせる", en: "Notice of incidents at once" },
  },
  {
    id: "return",
    when: "always",
    name: { ja: "終わったら返すか消し、証明を出す", en: "Return or erasure at the end, with proof" },
  },
  {
    id: "consent-to-pass-on",
    when: "always",
    name: { ja: "再委託は、前もって書面の承諾", en: "Passing on only with prior written consent" },
  },
  { id: "audit", when: "personal-data", name: { ja: "点検・監査に応じる", en: "A right to examine" } },
  {
    id: "people-limited",
    when: "personal-data",
    name: { ja: "扱う人を限り、教育する", en: "Few people, and trained" },
  },
  {
    id: "copying",
    when: "personal-data",
    name: { ja: "複製と持ち出しの制限", en: "Limits on copying and taking out" },
  },
  { id: "damages", when: "personal-data", name: { ja: "損害が出たときの責任", en: "Liability for damage" } },
  {
    id: "country",
    when: "abroad",
    name: { ja: "扱う国とデータの置き場所", en: "Country of work and of the data" },
  },
  { id: "prohibited-acts", when: "abroad", name: { ja: "してはならない行い", en: "Prohibited acts" } },
  {
    id: "foreign-law",
    when: "abroad",
    name: { ja: "その国の制度と、当局の求めを知らせる", en: "Local law, and notice of official demands" },
  },
  {
    id: "same-duties",
    when: "passed-on",
    name: { ja: "再委託先にも同じ義務", en: "The same duties for those passed on to" },
  },
  {
    id: "oversight",
    when: "passed-on",
    name: { ja: "再委託先の監督と報告", en: "Oversight of them, and reports" },
  },
];

export const cloudPointNames: Readonly<Record<CloudPoint, Both>> = {
  reliability: { ja: "①安全・信頼性", en: "1 Reliability" },
  protection: { ja: "②セキュリティ対策の状況", en: "2 Protection" },
  support: { ja: "③サポート", en: "3 Support" },
  end: { ja: "④終了時のデータ", en: "4 Data at the end" },
  own: { ja: "自社で決めること", en: "For ourselves to settle" },
};

/** The 15 items of IPA's checklist for cloud use, asked in our words; what ours to settle is marked "own". */
export const cloudItems: readonly (CloudQuestion & { readonly number: number; readonly asks: Both })[] = [
  {
    number: 1,
    id: "work",
    point: "own",
    asks: { ja: "どの仕事に使うかをはっきりさせましたか?", en: "Is it clear for which work it is used?" },
  },
  {
    number: 2,
    id: "kind",
    point: "own",
    asks: { ja: "仕事に合う種類のサービスを選びましたか?", en: "Does the kind of service suit the work?" },
  },
  {
    number: 3,
    id: "data",
    point: "own",
    asks: { ja: "預ける情報の重要度を確かめましたか?", en: "Is the importance of the data known?" },
  },
  {
    number: 4,
    id: "rules",
    point: "own",
    asks: { ja: "社内の決まりと食い違いませんか?", en: "Does it agree with the company's rules?" },
  },
  {
    number: 5,
    id: "provider",
    point: "reliability",
    asks: {
      ja: "事業者の経営や評判を調べましたか?",
      en: "Were the provider's standing and reputation looked at?",
    },
  },
  {
    number: 6,
    id: "service-level",
    point: "reliability",
    asks: {
      ja: "止まった実績や、稼働の約束(SLA)を見ましたか?",
      en: "Were its outages and its promise of service seen?",
    },
  },
  {
    number: 7,
    id: "admin",
    point: "own",
    asks: { ja: "管理する担当者を決めましたか?", en: "Is somebody named to manage it?" },
  },
  {
    number: 8,
    id: "users",
    point: "own",
    asks: { ja: "使う人の範囲を決めましたか?", en: "Is it settled who uses it?" },
  },
  {
    number: 9,
    id: "login",
    point: "own",
    asks: { ja: "ログインの確認を厳しくしていますか?", en: "Is login made strict?" },
  },
  {
    number: 10,
    id: "backup",
    point: "own",
    asks: { ja: "預けたデータの控えを、別に持っていますか?", en: "Is a copy kept elsewhere?" },
  },
  {
    number: 11,
    id: "measures",
    point: "protection",
    asks: {
      ja: "事業者の対策を、公開資料などで確かめましたか?",
      en: "Was the provider's protection seen in its papers?",
    },
  },
  {
    number: 12,
    id: "desk",
    point: "support",
    asks: { ja: "困ったときの窓口と受付時間を控えましたか?", en: "Are support desk and hours on file?" },
  },
  {
    number: 13,
    id: "data-at-end",
    point: "end",
    asks: {
      ja: "やめるときのデータの返し方と消し方が決まっていますか?",
      en: "Is return and erasure at the end settled?",
    },
  },
  {
    number: 14,
    id: "terms",
    point: "protection",
    asks: {
      ja: "守るべき法律や契約の条件に合っていますか?",
      en: "Does it meet laws and terms that bind us?",
    },
  },
  {
    number: 15,
    id: "country",
    point: "protection",
    asks: { ja: "データがどの国に置かれるかを確かめましたか?", en: "Is the country of the data known?" },
  },
];
