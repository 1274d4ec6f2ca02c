// The clauses of JIS Q 27001 (ISO/IEC 27001) and the controls of its Annex A: numbers, and names of our own.
//
// Only numbers and short names of what a number is about: the standard's sentences are not here, and a map of
// evidence to these numbers says nothing about whether an auditor would agree.
import type { Both } from "#src/text/words.ts";
import type { Source } from "../source.ts";
import { annexA } from "./jis-q-27001/annex-a.ts";

export type IsoClauseId = `${number}.${number}`;
export type IsoClause = { readonly id: IsoClauseId; readonly name: Both };

export type { IsoControl, IsoControlId } from "./jis-q-27001/annex-a.ts";
export { annexA };

export const isoChapters: Readonly<Record<4 | 5 | 6 | 7 | 8 | 9 | 10, Both>> = {
  4: { ja: "組織の状況", en: "Context" },
  5: { ja: "リーダーシップ", en: "Leadership" },
  6: { ja: "計画", en: "Planning" },
  7: { ja: "支援", en: "Support" },
  8: { ja: "運用", en: "Operation" },
  9: { ja: "評価", en: "Evaluation" },
  10: { ja: "改善", en: "Improvement" },
};

/** The four themes of Annex A. */
export const annexThemes: Readonly<Record<5 | 6 | 7 | 8, Both>> = {
  5: { ja: "組織的管理策", en: "Organisation" },
  6: { ja: "人的管理策", en: "People" },
  7: { ja: "物理的管理策", en: "Premises and equipment" },
  8: { ja: "技術的管理策", en: "Technology" },
};

export const isoClauses: readonly IsoClause[] = [
  { id: "4.1", name: { ja: "組織の内外の状況", en: "Inside and outside circumstances" } },
  { id: "4.2", name: { ja: "関係者の求め", en: "What interested parties expect" } },
  { id: "4.3", name: { ja: "取り組む範囲", en: "Scope" } },
  { id: "4.4", name: { ja: "仕組みづくり", en: "The management system" } },
  { id: "5.1", name: { ja: "経営者の関わり", en: "Commitment of the management" } },
  { id: "5.2", name: { ja: "方針", en: "Policy" } },
  { id: "5.3", name: { ja: "役割・責任・権限", en: "Roles, duties and authority" } },
  { id: "6.1", name: { ja: "リスクと機会への取組み", en: "Dealing with risks and chances" } },
  { id: "6.2", name: { ja: "目的と計画", en: "Objectives and how to reach them" } },
  { id: "6.3", name: { ja: "変更の計画", en: "Planned changes" } },
  { id: "7.1", name: { ja: "人・物・金", en: "Resources" } },
  { id: "7.2", name: { ja: "力量", en: "Competence" } },
  { id: "7.3", name: { ja: "認識", en: "Awareness" } },
  { id: "7.4", name: { ja: "伝え合い", en: "Communication" } },
  { id: "7.5", name: { ja: "文書と記録", en: "Documents and records" } },
  { id: "8.1", name: { ja: "計画の実行と管理", en: "Carrying out the plan" } },
  { id: "8.2", name: { ja: "リスクの評価の実施", en: "Assessing risks" } },
  { id: "8.3", name: { ja: "リスクへの対応の実施", en: "Treating risks" } },
  { id: "9.1", name: { ja: "測ることと評価", en: "Measuring and evaluating" } },
  { id: "9.2", name: { ja: "内部監査", en: "Internal audit" } },
  { id: "9.3", name: { ja: "マネジメントレビュー", en: "Management review" } },
  { id: "10.1", name: { ja: "続けて良くする", en: "Continual improvement" } },
  { id: "10.2", name: { ja: "不具合と是正", en: "Nonconformity and correction" } },
];

/** Said wherever the map is shown. */
export const isoNotice: Both = {
  ja: "認証ではありません。番頭の証拠が、規格のどの番号に関わるかを並べた表です。審査は認証機関が行います。",
  en: "This is no certificate. It lists which number of the standard a piece of evidence has to do with; only an outside body can audit against it.",
};

export const isoSource: Source = {
  url: "https://www.jqa.jp/service_list/management/service/iso27001/",
  checkedOn: "2026-11-23",
  confidence: "secondary",
  verified: false,
  note: {
    ja: "番号の構成(箇条4〜10、附属書Aの93項目)は第三者の資料で確かめました。名前は番頭の短い言い換えです。原文は日本規格協会から入手できます。",
    en: "The numbers, clauses 4–10 and 93 controls, are known from third parties; the names are Banto's own. The text itself is sold by the Japanese Standards Association.",
  },
};
