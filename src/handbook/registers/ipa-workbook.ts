// Names of sheets, columns and choices of IPA's risk workbook (appendix 7 of the guideline for small companies).
//
// Sheets, ledger columns, the scales of 1 to 3 and the four answers follow reproductions of editions 3.1 and 4.0 [S];
// the headings of the sheets of threats and checks are not confirmed word for word, so several spellings are taken.
// What stands after the digit of a scale is our own short wording: only the digit is read.
import type { IpaNames } from "#src/engine/exchange/index.ts";
import { answerWords } from "./answer-words.ts";

const personal = { group: "個人情報の種類", width: 10 };
const values = { group: "評価値", width: 8 };
const computed = { group: "現状から想定されるリスク", width: 12 };

export const ipaWorkbook: IpaNames = {
  sheets: {
    "how-to": ["利用方法", "使い方"],
    ledger: ["情報資産管理台帳", "情報資産台帳"],
    example: ["台帳記入例", "記入例"],
    threats: ["脅威の状況", "脅威の発生頻度"],
    checks: ["対策状況チェック", "対策状況チェックシート"],
    result: ["診断結果"],
  },
  ledger: {
    business: { heading: "業務分類", also: ["業務", "業務名"], width: 14 },
    name: {
      heading: "情報資産名称",
      also: ["情報資産名", "情報資産の名称", "情報資産", "資産名"],
      width: 24,
    },
    note: { heading: "備考", also: ["備考欄"], width: 24 },
    users: { heading: "利用者範囲", also: ["利用者の範囲", "利用者", "利用範囲"], width: 14 },
    riskOwner: { heading: "リスク所有者", also: ["リスクオーナー", "リスクの所有者"], width: 14 },
    department: { heading: "管理部署", also: ["管理部門", "管理部署名"], width: 14 },
    medium: { heading: "媒体・保存先", also: ["媒体/保存先", "媒体", "保存先", "保存場所"], width: 16 },
    personal: { heading: "個人情報", also: ["個人データ"], ...personal },
    sensitive: { heading: "要配慮個人情報", also: ["要配慮"], ...personal },
    myNumber: { heading: "特定個人情報", also: ["マイナンバー", "個人番号"], ...personal },
    confidentiality: { heading: "機密性", also: ["機密性(C)", "C"], ...values },
    integrity: { heading: "完全性", also: ["完全性(I)", "I"], ...values },
    availability: { heading: "可用性", also: ["可用性(A)", "A"], ...values },
    importance: { heading: "重要度", also: ["重要度(自動)"], width: 8 },
    retention: { heading: "保存期限", also: ["保存期間"], width: 12 },
    registered: { heading: "登録日", also: ["登録年月日", "更新日", "登録・更新日"], width: 14 },
    threat: { heading: "脅威の発生頻度", also: ["発生頻度", "脅威"], ...computed },
    vulnerability: { heading: "脆弱性", also: ["ぜい弱性", "つけ込みやすさ"], ...computed },
    likelihood: { heading: "被害発生可能性", also: ["被害の発生可能性", "発生可能性"], ...computed },
    risk: { heading: "リスク値", also: ["リスクの値"], ...computed },
  },
  threats: {
    medium: { heading: "媒体・保存先", also: ["媒体/保存先", "媒体", "保存先"], width: 18 },
    threat: { heading: "想定される脅威", also: ["脅威", "脅威の例", "想定脅威"], width: 48 },
    frequency: {
      heading: "脅威の発生頻度",
      also: ["発生頻度", "対策を講じない場合の脅威の発生頻度", "起こりやすさ"],
      width: 34,
    },
  },
  checks: {
    number: { heading: "No.", also: ["番号", "項番", "#", "№"], width: 8 },
    section: { heading: "種類", also: ["分類", "区分", "対策の種類", "カテゴリ"], width: 20 },
    question: {
      heading: "診断項目",
      also: ["情報セキュリティ診断項目", "対策項目", "チェック項目", "診断内容", "対策内容", "対策"],
      width: 60,
    },
    answer: { heading: "実施状況", also: ["回答", "対策状況", "チェック", "回答欄", "診断結果"], width: 28 },
  },
  media: [
    { value: "paper", names: ["書類", "紙", "紙媒体", "紙書類"] },
    {
      value: "medium",
      names: ["可搬電子媒体", "可搬媒体", "電子媒体", "可搬型電子媒体", "USBメモリ", "外付けHDD", "CD/DVD"],
    },
    { value: "pc", names: ["事務所PC", "事務所パソコン", "PC", "パソコン", "社内PC", "事務所内PC"] },
    {
      value: "mobile",
      names: [
        "モバイル機器",
        "モバイル端末",
        "スマートフォン",
        "スマホ",
        "タブレット",
        "ノートPC",
        "モバイル",
      ],
    },
    { value: "server", names: ["社内サーバー", "社内サーバ", "サーバー", "ファイルサーバー", "NAS"] },
    {
      value: "cloud",
      names: [
        "社外サーバー",
        "社外サーバ",
        "社外サーバー(クラウド)",
        "クラウド",
        "クラウドサービス",
        "外部サーバー",
      ],
    },
  ],
  ratings: [
    { value: "3", names: ["3", "高"] },
    { value: "2", names: ["2", "中"] },
    { value: "1", names: ["1", "低"] },
  ],
  frequencies: [
    { value: "3", names: ["3:ふだんから起こりうる", "通常の状況で発生する"] },
    { value: "2", names: ["2:特別な状況で起こる(年に数回ほど)", "特定の状況で発生する"] },
    { value: "1", names: ["1:まず起こらない", "通常は発生しない"] },
  ],
  answers: [
    { value: "1", names: ["1:実施している", "実施している", "○"] },
    { value: "2", names: ["2:一部実施している", "一部実施", "一部実施している", "△"] },
    {
      value: "3",
      names: [
        "3:実施していない・わからない",
        "実施していない",
        "わからない",
        "実施していない/わからない",
        "×",
        "?",
      ],
    },
    { value: "4", names: ["4:自社には該当しない", "該当しない", "自社には該当しない", "-"] },
  ],
  marks: { ...answerWords, yes: ["有", ...answerWords.yes] },
};
