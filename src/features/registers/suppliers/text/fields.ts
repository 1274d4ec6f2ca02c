/** The labels of the register of suppliers, with the headings under which spreadsheets carry them. */
import type { FieldWords } from "../../kit/definition.ts";

export const fieldWords: Readonly<Record<string, FieldWords>> = {
  name: { label: { ja: "会社名", en: "Name" }, also: ["取引先名", "名称", "委託先名", "company"] },
  kind: { label: { ja: "種類", en: "Kind" }, also: ["区分", "種別", "取引区分"] },
  owner: {
    label: { ja: "社内の担当", en: "Answers for it here" },
    also: ["担当者", "担当", "当社担当", "owner"],
  },
  trade: { label: { ja: "何の取引か", en: "What for" }, also: ["取引内容", "委託内容", "業務内容"] },
  important: {
    label: { ja: "止まると困る", en: "We stop without it" },
    also: ["重要", "重要取引先"],
  },
  site: { label: { ja: "ホームページ", en: "Website" }, also: ["url", "ＨＰ"] },
  group_company: {
    label: { ja: "グループ会社", en: "Same group as ours" },
    hint: {
      ja: "グループの中でも、個人情報を渡すときの決まりはほかの会社と同じです。",
      en: "Within a group, the duties of handing over personal data are the same as elsewhere.",
    },
  },
  contact_name: { label: { ja: "ふだんの窓口", en: "Everyday contact" }, also: ["先方担当", "先方担当者"] },
  contact_phone: { label: { ja: "電話", en: "Telephone" }, also: ["tel", "電話番号"] },
  contact_mail: { label: { ja: "メール", en: "Mail" }, also: ["email", "メールアドレス"] },
  emergency_name: {
    label: { ja: "緊急時の相手", en: "To call in an emergency" },
    hint: {
      ja: "夜や休日に攻撃を受けたとき、話ができる人です。",
      en: "Somebody to speak to at night or on a holiday, when an attack is on.",
    },
    also: ["緊急連絡先", "緊急連絡先氏名"],
  },
  emergency_phone: { label: { ja: "緊急時の電話", en: "Emergency number" }, also: ["緊急電話"] },
  emergency_hours: { label: { ja: "つながる時間", en: "Hours" }, also: ["受付時間"] },
  notice_agreed: {
    label: { ja: "攻撃されたら知らせ合うと話した", en: "Agreed to tell each other of attacks" },
  },
  notice_terms: {
    label: { ja: "事故のとき何をどう知らせるか", en: "What it tells us in an incident, and how" },
    hint: {
      ja: "例：障害と漏えいをメールで24時間以内",
      en: "Example: outages and leaks by mail within 24 hours",
    },
  },
  patterns: { label: { ja: "関わり方（4つの型）", en: "How we depend on it" } },
  parts: { label: { ja: "入れている品物", en: "What it delivers" }, also: ["品目", "部品"] },
  alternative: {
    label: { ja: "止まったときの別の入手先・在庫", en: "Other source or stock" },
    also: ["代替先", "代替調達先"],
  },
  calm_duties: { label: { ja: "ふだんすること", en: "Duties on calm days" } },
  bad_day_duties: { label: { ja: "事故のときにすること", en: "Duties on a bad day" } },
  looked_up_on: {
    label: { ja: "実在と評判を調べた日", en: "Looked up on" },
    also: ["調査日", "与信調査日"],
  },
  looked_up_what: {
    label: { ja: "調べてわかったこと", en: "What was found" },
    hint: {
      ja: "会社と製品の過去のトラブル、法人番号、評判など",
      en: "Past troubles of maker and product, company number, reputation",
    },
  },
  sells_devices: {
    label: { ja: "ネットにつながる機器を買っている", en: "We buy connected devices from it" },
    hint: {
      ja: "ルータ・カメラ・ドローンなども含みます。",
      en: "Routers, cameras and drones included.",
    },
  },
  ordered_on: { label: { ja: "最近の注文日", en: "Last order" } },
  data: {
    label: { ja: "渡す情報・預かる情報", en: "Information handed over or received" },
    also: ["取扱情報", "預託情報", "データ"],
  },
  personal_data: { label: { ja: "個人情報を渡している", en: "Gets personal data" }, also: ["個人情報"] },
  transfer: {
    label: { ja: "個人情報の渡し方", en: "Personal data is handed over as" },
    hint: {
      ja: "頼んだ仕事のためだけに使うなら「委託」。相手が自分のために使うなら「提供」です。",
      en: "Used only for our work: contract work. Used for its own ends: provision.",
    },
  },
  p_mark: { label: { ja: "Pマークがある", en: "Has the PrivacyMark" }, also: ["Pマーク"] },
  p_mark_until: { label: { ja: "Pマークの期限", en: "PrivacyMark until" } },
  isms: { label: { ja: "ISMSがある", en: "Has ISMS (ISO 27001)" }, also: ["ISMS"] },
  isms_until: { label: { ja: "ISMSの期限", en: "ISMS until" } },
  other_grounds: {
    label: { ja: "質問票の回答などの控えがある", en: "Answers to a questionnaire are on file" },
  },
  examined_before: { label: { ja: "これまでに確かめたことがある", en: "Has ever been examined" } },
  examined_on: {
    label: { ja: "最後に確かめた日", en: "Last examined" },
    hint: {
      ja: "訪問、または回答してもらったチェック表の日付です。",
      en: "A visit, or the day of an answered check sheet.",
    },
    also: ["監査日", "点検日", "評価日"],
  },
  examined_how: { label: { ja: "確かめ方と結果", en: "How, and what came out" } },
  contract_on: { label: { ja: "契約日", en: "Contract of" } },
  contract_until: { label: { ja: "契約の期限", en: "Contract until" }, also: ["契約満了日", "契約期限"] },
  passed_on: { label: { ja: "さらに別の会社に出している", en: "Passes work on" }, also: ["再委託"] },
  passed_on_consent: {
    label: { ja: "前もって書面で承諾した", en: "With our prior written consent" },
  },
  passed_on_to: { label: { ja: "出している先", en: "Passed on to" }, also: ["再委託先"] },
  work_place: {
    label: { ja: "実際に作業する会社と国", en: "Who really works, in which country" },
    hint: {
      ja: "例：本社（日本）とベトナムの子会社",
      en: "Example: itself in Japan and its daughter company in Viet Nam",
    },
  },
  servers_abroad: {
    label: { ja: "データが国外に出る", en: "Data goes abroad" },
    hint: {
      ja: "国外のサーバーやアプリ、ドローンの映像なども含みます。",
      en: "Servers, apps and drone pictures abroad included.",
    },
  },
  country: { label: { ja: "国", en: "Country" }, also: ["国名", "所在国", "データ保管国"] },
  abroad_settled: {
    label: { ja: "その国での守り方を確かめた", en: "Protection there is settled" },
  },
  country_law_on: {
    label: { ja: "その国の制度を調べた日", en: "Its privacy law looked up on" },
  },
  flow_decision: { label: { ja: "国外に出すことの判断", en: "Decision on data abroad" } },
  flow_decided_on: { label: { ja: "判断した日", en: "Decided on" } },
  note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "note", "remarks"] },
};
