/** The labels of the register of services, with the headings under which spreadsheets carry them. */
import type { FieldWords } from "../../kit/definition.ts";

export const fieldWords: Readonly<Record<string, FieldWords>> = {
  name: { label: { ja: "サービス名", en: "Name" }, also: ["名称", "システム名", "service", "サービス"] },
  kind: { label: { ja: "種類", en: "Kind" }, also: ["種別", "区分", "分類"] },
  owner: {
    label: { ja: "管理する人", en: "Answers for it" },
    hint: {
      ja: "設定を変えられ、契約をわかっている人です。",
      en: "Who can change its settings and knows the contract.",
    },
    also: ["管理者", "担当者", "責任者", "owner"],
  },
  provider: { label: { ja: "会社", en: "Provider" }, also: ["提供会社", "事業者", "ベンダー", "vendor"] },
  purpose: { label: { ja: "何に使うか", en: "Used for" }, also: ["用途", "利用目的", "目的"] },
  url: { label: { ja: "入口のアドレス", en: "Address" }, also: ["url", "アドレス", "ログインurl"] },
  important: {
    label: { ja: "止まる・乗っ取られると困る", en: "Matters if stopped or taken over" },
    also: ["重要", "重要度"],
  },
  personal_data: { label: { ja: "個人情報を預けている", en: "Holds personal data" }, also: ["個人情報"] },
  contract_ends: {
    label: { ja: "契約の終わる日", en: "Contract ends" },
    also: ["契約期限", "契約終了日", "更新日"],
  },
  yen_month: { label: { ja: "月の費用（円）", en: "Yen a month" }, also: ["月額", "費用", "料金"] },
  approved_on: {
    label: { ja: "使うと決めた日", en: "Approved on" },
    also: ["承認日", "導入日", "利用開始日"],
  },
  approved_by: { label: { ja: "決めた人", en: "Approved by" }, also: ["承認者"] },
  exit_plan: { label: { ja: "やめるときの手順", en: "How to leave it" }, also: ["解約方法", "終了時"] },
  mfa_offered: {
    label: { ja: "多要素認証に対応している", en: "Offers a second factor" },
    also: ["多要素認証対応"],
  },
  mfa_required: {
    label: { ja: "多要素認証を必須にした", en: "A second factor is required" },
    also: ["多要素認証", "二段階認証", "mfa"],
  },
  guessing_stopped: { label: { ja: "失敗が続くと止まる", en: "Stops after repeated misses" } },
  login_alerts: {
    label: { ja: "ログインの知らせが届く", en: "Sign-ins are announced" },
    also: ["ログイン通知"],
  },
  secret_question: {
    label: { ja: "「秘密の質問」がある", en: "Uses a secret question" },
    also: ["秘密の質問"],
  },
  no_mfa_decided_on: {
    label: { ja: "対応していなくても続けると決めた日", en: "Kept without a second factor, decided on" },
  },
  kept_in: {
    label: { ja: "パスワードの置き場所", en: "Where its password is kept" },
    hint: { ja: "置き場所だけ。パスワードは書かないでください。", en: "Only the place. Never the password." },
    also: ["パスワード保管", "保管方法"],
  },
  short_refused: { label: { ja: "短いパスワードを断る設定", en: "Refuses short passwords" } },
  users_limited: {
    label: { ja: "使える人と見える範囲を絞ってある", en: "Users and their view are limited" },
  },
  secrets_encrypted: {
    label: { ja: "大事なファイルは別に暗号化してある", en: "Important files are encrypted besides" },
  },
  downloads_logged: { label: { ja: "見た・取り出した記録が残る", en: "Views and downloads are logged" } },
  default_scope: { label: { ja: "新しいファイルのはじめの公開範囲", en: "Who sees a new file at first" } },
  settings_reviewed_on: {
    label: { ja: "設定を見直した日", en: "Settings reviewed on" },
    also: ["設定見直し日"],
  },
  exported_on: { label: { ja: "データを取り出して試した日", en: "Data taken out as a test on" } },
  export_opened: { label: { ja: "取り出したデータが開けた", en: "The data taken out could be opened" } },
  data_country: {
    label: { ja: "データの置かれる国", en: "Country of the data" },
    also: ["データ保管場所", "保存国", "リージョン"],
  },
  country_accepted_by: { label: { ja: "その国でよいと決めた人", en: "Country accepted by" } },
  country_accepted_why: { label: { ja: "そのわけ", en: "Why" } },
  banking_place: { label: { ja: "使う場所", en: "Used from" } },
  emergency_phone: {
    label: { ja: "夜と休日に止める電話", en: "Phone to block it at night" },
    also: ["緊急連絡先", "緊急停止", "停止電話"],
  },
  transaction_confirmed: {
    label: { ja: "送金のたびに別の機器で確かめる", en: "Each transfer is confirmed on another device" },
  },
  limit_lowered: { label: { ja: "限度額を下げてある", en: "The limit is lowered" } },
  compensation_read: { label: { ja: "補償の条件を読んだ", en: "The terms of compensation were read" } },
  leaked_on: { label: { ja: "漏えいが知らされた日", en: "Leak announced on" } },
  leak_cause: { label: { ja: "原因と、会社の直したこと", en: "Cause, and what the provider mended" } },
  leak_closed_on: { label: { ja: "全員が変え終わった日", en: "Everybody had changed by" } },
  note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "remarks"] },
};
