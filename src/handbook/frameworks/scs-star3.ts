// ★3 of the supply-chain security evaluation scheme (SCS): 26 requirements with 81 criteria, and where it stands.
import type { Both } from "#src/text/words.ts";
import type { Source } from "../source.ts";
import { accounts } from "./scs/accounts.ts";
import { governanceAndPartners } from "./scs/governance-and-partners.ts";
import { incidents } from "./scs/incidents.ts";
import { protection } from "./scs/protection.ts";
import type { ScsAreaNumber, ScsRequirement } from "./scs/requirement.ts";
import { risks } from "./scs/risks.ts";

export type {
  ScsAreaNumber,
  ScsCriterion,
  ScsCriterionId,
  ScsRequirement,
  ScsRequirementId,
} from "./scs/requirement.ts";

export const scsAreas: Readonly<Record<ScsAreaNumber, Both>> = {
  1: { ja: "ガバナンスの整備", en: "Governance" },
  2: { ja: "取引先管理", en: "Partners" },
  3: { ja: "リスクの特定", en: "Knowing the risks" },
  4: { ja: "攻撃等の防御", en: "Protection" },
  5: { ja: "攻撃等の検知", en: "Detection" },
  6: { ja: "インシデントへの対応", en: "Response" },
  7: { ja: "インシデントからの復旧", en: "Recovery" },
};

/** In the order of their ids. */
export const scsRequirements: readonly ScsRequirement[] = [
  ...governanceAndPartners,
  ...risks,
  ...accounts,
  ...protection,
  ...incidents,
];

/** What a page about ★3 has to say besides the criteria. */
export type ScsScheme = {
  readonly name: Both;
  readonly voluntary: Both;
  readonly status: Both;
  readonly how: Both;
  readonly all: Both;
  /** For how many years a ★3 counts. */
  readonly validYears: number;
  readonly source: Source;
};

export const scsScheme: ScsScheme = {
  name: {
    ja: "サプライチェーン強化に向けたセキュリティ対策評価制度 ★3",
    en: "Security evaluation scheme for supply chains (SCS), ★3",
  },
  voluntary: {
    ja: "任意の制度です。法律上の義務ではありません。取引先から求められたときは、理由と費用の分担を話し合えます。",
    en: "The scheme is voluntary and no duty by law. If a customer asks for it, reason and cost are open to discussion.",
  },
  status: {
    ja: "制度の方針は2026年3月27日に決まりました。★3の申請の受付は2026年度末(2027年1〜3月)が目標とされ、まだ始まっていません(2026年11月23日時点)。",
    en: "The scheme was settled on 27 March 2026. Applications for ★3 are planned for January to March 2027 and had not opened on 23 November 2026.",
  },
  how: {
    ja: "自社で評価し、セキュリティの専門家の確認と助言を受け、経営者が適合を宣誓する方式です。",
    en: "The company assesses itself, an expert checks and advises, and the management makes a formal declaration.",
  },
  all: {
    ja: "81の基準は、すべて満たす必要があります。この一覧は準備のための目安で、評価の結果ではありません。",
    en: "All 81 criteria have to be met. This list helps to prepare and is not the result of an evaluation.",
  },
  validYears: 1,
  source: {
    url: "https://www.ipa.go.jp/security/scs/requirements-criteria.html",
    checkedOn: "2026-11-23",
    confidence: "secondary",
    verified: false,
    note: {
      ja: "番号と内容は、公式のExcelを取り込んだ第三者の資料で確かめ、番頭の言葉で短くしました。申請の前にIPAの原本をご確認ください。",
      en: "Ids and content are known from a third party's import of the official spreadsheet, shortened in Banto's words. Read IPA's original before applying.",
    },
  },
};
