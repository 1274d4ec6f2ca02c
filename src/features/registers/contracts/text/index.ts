/** The words of the register of contracts. */
import type { RegisterWords } from "../../kit/definition.ts";
import { choices } from "./choices.ts";

export const registerWords: RegisterWords = {
  title: { ja: "保険と助けてくれる会社", en: "Insurance and helpers" },
  one: { ja: "契約", en: "contract" },
  purpose: {
    ja: "サイバー保険やお助け隊、保守会社、弁護士を書き、事故のときにかける番号と期限をまとめます。",
    en: "Cyber insurance, watching services, maintenance firms and lawyers: the number to call, and until when.",
  },
  example: {
    ja: "例：サイバー保険 ／ 証券番号 CY-0000 ／ 事故の受付 0120-000-000（24時間） ／ 期限 3月31日",
    en: "Example: Cyber insurance / policy CY-0000 / claims 0120-000-000, day and night / until 31 March",
  },
  groups: {
    what: { ja: "どの契約か", en: "Which contract" },
    call: { ja: "事故のときの連絡", en: "To call on a bad day" },
    term: { ja: "期間と費用", en: "Term and cost" },
    cover: { ja: "補償", en: "Cover" },
    watch: { ja: "見守りの中身", en: "What the service does" },
    decision: { ja: "決めたこと", en: "Decision" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    name: { label: { ja: "名前", en: "Name" }, also: ["契約名", "名称", "会社名", "保険名"] },
    kind: { label: { ja: "種類", en: "Kind" }, also: ["種別", "区分"] },
    standing: {
      label: { ja: "今の状態", en: "Standing" },
      hint: {
        ja: "使わないと決めたものも残すと、比べた記録になります。",
        en: "What was decided against may stay: it shows that you compared.",
      },
      also: ["状態", "状況"],
    },
    owner: { label: { ja: "社内の担当", en: "Answers for it here" }, also: ["担当者", "担当"] },
    supplier: {
      label: { ja: "会社", en: "Company" },
      hint: {
        ja: "取引先・委託先にもある会社なら選びます。",
        en: "If it stands in the register of suppliers.",
      },
    },
    hotline: { label: { ja: "緊急の番号", en: "Hotline" }, also: ["事故受付", "緊急連絡先", "電話"] },
    hotline_hours: { label: { ja: "つながる時間", en: "Hours" }, also: ["受付時間"] },
    out_of_hours: { label: { ja: "時間外にしてくれること", en: "What it does out of hours" } },
    contract_no: {
      label: { ja: "証券・契約の番号", en: "Policy or contract number" },
      also: ["証券番号", "契約番号"],
    },
    contact_name: { label: { ja: "ふだんの窓口", en: "Everyday contact" }, also: ["先方担当"] },
    contact_mail: { label: { ja: "メール", en: "Mail" }, also: ["メールアドレス"] },
    starts_on: { label: { ja: "始まり", en: "From" }, also: ["開始日", "始期"] },
    ends_on: { label: { ja: "期限", en: "Until" }, also: ["満期日", "終了日", "契約満了日"] },
    renews_itself: { label: { ja: "自動で更新される", en: "Renews itself" }, also: ["自動更新"] },
    yen_year: { label: { ja: "年額（円）", en: "Yen a year" }, also: ["保険料", "年額", "費用"] },
    covers: { label: { ja: "補償されること", en: "Covered" } },
    cover_yen: { label: { ja: "補償の上限（円）", en: "Cover up to (yen)" }, also: ["補償額", "保険金額"] },
    conditions: {
      label: { ja: "支払いの条件", en: "Conditions" },
      hint: {
        ja: "例：多要素認証を入れていること、事故から30日以内に知らせること",
        en: "Example: a second factor is in use; notice within 30 days",
      },
    },
    watches: { label: { ja: "見守る所", en: "Watches" } },
    desk: { label: { ja: "相談の窓口がある", en: "Has a desk to ask" } },
    monitoring: { label: { ja: "異常を見張ってくれる", en: "Watches for odd behaviour" } },
    first_response: { label: { ja: "事故のときに駆け付ける", en: "Comes when something happens" } },
    simple_insurance: { label: { ja: "簡易保険が付いている", en: "Brings a simple insurance" } },
    alerts_read_by: {
      label: { ja: "警告を読む人", en: "Reads the alerts" },
      hint: {
        ja: "自社の対策ソフトの警告を読む人は、種類「その他」で1件書いてください。",
        en: "For alerts of our own protection software, enter it once as “Other”.",
      },
    },
    decided_on: { label: { ja: "決めた日", en: "Decided on" }, also: ["決定日", "検討日"] },
    decided_by: { label: { ja: "決めた人", en: "Decided by" } },
    compared: {
      label: { ja: "手間と値段をほかと比べた", en: "Hours and prices were compared" },
    },
    decided_why: { label: { ja: "決めたわけ", en: "Why" } },
    note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "note", "remarks"] },
  },
  choices,
};
