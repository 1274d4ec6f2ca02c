// The nine things IPA's desk does not take, and where each goes instead.
import type { Both } from "#src/text/words.ts";
import type { OwnKind } from "./kinds.ts";

export type Refusal = {
  readonly id: string;
  readonly what: Both;
  readonly instead: Both;
  readonly windows: readonly string[];
  readonly own: readonly OwnKind[];
};

export const ipaRefusals: readonly Refusal[] = [
  {
    id: "visits",
    what: { ja: "来訪・面談", en: "Visits and meetings" },
    instead: { ja: "メールか電話で相談します。", en: "Ask by mail or phone." },
    windows: ["ipa-company"],
    own: [],
  },
  {
    id: "law",
    what: { ja: "法的な解釈", en: "What the law means" },
    instead: {
      ja: "弁護士か法テラスへ。個人情報保護法のことは相談ダイヤルへ。",
      en: "A lawyer or Houterasu; for the privacy Act its own line.",
    },
    windows: ["houterasu", "ppc-dial"],
    own: ["lawyer"],
  },
  {
    id: "radio",
    what: { ja: "電磁波・電波", en: "Radio waves" },
    instead: {
      ja: "地域を受け持つ総合通信局（総務省）へ。",
      en: "The regional bureau of telecommunications (Ministry of Internal Affairs).",
    },
    windows: [],
    own: [],
  },
  {
    id: "service",
    what: { ja: "サービスの品質・提供されないこと", en: "Poor or missing service" },
    instead: {
      ja: "提供している会社へ。個人の契約なら188へ。",
      en: "The provider; for private contracts 188.",
    },
    windows: ["consumer-188"],
    own: ["provider", "vendor"],
  },
  {
    id: "contract",
    what: { ja: "契約・支払い", en: "Contracts and payments" },
    instead: {
      ja: "会社の契約は弁護士か法テラス、個人の契約は188へ。",
      en: "For companies a lawyer or Houterasu; for individuals 188.",
    },
    windows: ["houterasu", "consumer-188"],
    own: ["lawyer"],
  },
  {
    id: "analysis",
    what: { ja: "端末・ログの調査、マルウェアの解析", en: "Examining devices, logs or malware" },
    instead: {
      ja: "契約している会社か、緊急対応企業（有料）へ。",
      en: "Your contracted firm or an emergency response firm, for a fee.",
    },
    windows: ["jnsa"],
    own: ["investigator", "vendor"],
  },
  {
    id: "products",
    what: { ja: "製品の紹介・良し悪し", en: "Which product is good" },
    instead: {
      ja: "買う店や保守の会社へ。お助け隊の一覧も参考になります。",
      en: "Your shop or maintenance firm; the list of help-team services may serve.",
    },
    windows: ["otasuketai"],
    own: ["vendor"],
  },
  {
    id: "mediation",
    what: { ja: "ほかの組織への仲介", en: "Mediating with others" },
    instead: {
      ja: "攻撃元への連絡の調整はJPCERT/CCへ。",
      en: "Contact with the source of an attack: JPCERT/CC.",
    },
    windows: ["jpcert"],
    own: [],
  },
  {
    id: "arrest",
    what: { ja: "検挙・捜査の要望", en: "Wishing for an arrest or an investigation" },
    instead: {
      ja: "警察へ。被害届は最寄りの警察署で出します。",
      en: "The police; a formal report at the nearest station.",
    },
    windows: ["police-online", "police-consultation"],
    own: ["police-station"],
  },
];
