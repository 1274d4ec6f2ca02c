/** The labels of the register of personal data, with the headings under which spreadsheets carry them. */
import type { FieldWords } from "../../kit/definition.ts";

export const fieldWords: Readonly<Record<string, FieldWords>> = {
  name: { label: { ja: "名前", en: "Name" }, also: ["名称", "個人情報の種類", "データ名", "帳票名"] },
  subjects: { label: { ja: "だれの情報か", en: "Of whom" }, also: ["対象者", "本人の区分"] },
  owner: { label: { ja: "管理する人", en: "Answers for it" }, also: ["管理者", "責任者", "担当者"] },
  items: {
    label: { ja: "項目", en: "Items" },
    hint: {
      ja: "例：氏名、住所、電話、口座。中身そのものは書きません。",
      en: "Example: name, address, telephone, account. Never the data itself.",
    },
    also: ["取得項目", "情報の項目"],
  },
  people_count: { label: { ja: "人数", en: "People" }, also: ["件数", "本人の数"] },
  sensitive: {
    label: { ja: "病歴・障害などの要配慮個人情報", en: "Sensitive: illness, disability and the like" },
    also: ["要配慮", "要配慮個人情報"],
  },
  collected_by: { label: { ja: "どこで集めるか", en: "Collected by" }, also: ["取得方法"] },
  purpose: {
    label: { ja: "利用目的", en: "Purpose of use" },
    hint: {
      ja: "「何を・だれに・どうするため」で書きます。例：購入された方へ新商品の案内を送るため",
      en: "What is done for whom. Example: to send news of products to people who bought",
    },
    also: ["利用目的", "目的"],
  },
  purpose_read: {
    label: { ja: "読んで、具体的だと確かめた", en: "Read, and found concrete" },
    hint: {
      ja: "Bantoが判断できなかったときだけ使います。",
      en: "Only counts where Banto could not tell.",
    },
  },
  told: { label: { ja: "目的を知らせているか", en: "Purpose made known" }, also: ["公表", "通知・公表"] },
  told_where: { label: { ja: "知らせている所", en: "Where" } },
  given: { label: { ja: "社外に渡すか", en: "Given to others" }, also: ["第三者提供", "提供"] },
  given_to: { label: { ja: "渡す相手", en: "Given to" }, also: ["提供先", "委託先"] },
  consent_kept: { label: { ja: "同意を得て残している", en: "Consent is kept" }, also: ["同意"] },
  received_from: {
    label: { ja: "ほかの会社から受け取っている", en: "Received from other companies" },
  },
  people_abroad: { label: { ja: "海外の人の情報がある", en: "Of people abroad" } },
  abroad_asked_on: {
    label: { ja: "海外の決まりを専門家に聞いた日", en: "Expert asked about law abroad on" },
  },
  media: { label: { ja: "何で持っているか", en: "Kept on" }, also: ["媒体"] },
  place: { label: { ja: "置き場所", en: "Place" }, also: ["保管場所", "保存先"] },
  retention: {
    label: { ja: "保存の期限", en: "Kept for" },
    hint: { ja: "例：退職から5年", en: "Example: five years after leaving" },
    also: ["保存期間", "保管期間"],
  },
  delete_on: { label: { ja: "次に消す日", en: "Erase by" }, also: ["廃棄予定日"] },
  deleted_how: { label: { ja: "消し方", en: "How it is erased" }, also: ["廃棄方法"] },
  handlers: { label: { ja: "扱う人", en: "Who handles it" }, also: ["利用者", "アクセス権者", "取扱者"] },
  checked_on: {
    label: { ja: "責任者が見て点検した日", en: "Looked at by the person in charge" },
    also: ["点検日"],
  },
  device: { label: { ja: "置いてよいPC・NAS", en: "PC or NAS for it" } },
  named_places: {
    label: { ja: "置いてよいPCとフォルダ", en: "PCs and folders for it" },
    hint: {
      ja: "例：経理PC 1号の「給与」フォルダだけ",
      en: "Example: only the folder “Wages” on accounting PC 1",
    },
  },
  nothing_elsewhere: { label: { ja: "ほかのPCには残っていない", en: "None is left elsewhere" } },
  usb_blocked: { label: { ja: "USBメモリなどに書き出せない", en: "Cannot be copied to USB" } },
  self_encrypting: { label: { ja: "ディスクが暗号化されている", en: "Its disk is encrypted" } },
  locked_away: {
    label: { ja: "使わないときは鍵のかかる所にしまう", en: "Locked away when not in use" },
  },
  off_network: { label: { ja: "ネットワーク", en: "Network" } },
  desk: {
    label: { ja: "開示・訂正などの窓口", en: "Answers requests of the people" },
    hint: {
      ja: "「自分の情報を見せて・直して・消して」に答える人です。",
      en: "Who answers when people ask to see, mend or erase their data.",
    },
  },
  desk_published: { label: { ja: "窓口の連絡先を公表した", en: "The desk is published" } },
  identity_check: {
    label: { ja: "本人かどうかの確かめ方", en: "How identity is checked" },
    hint: { ja: "例：控えてある電話番号へ折り返す", en: "Example: by calling back the number on file" },
  },
  answer_days: { label: { ja: "答えるまでの日数", en: "Days until an answer" } },
  note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "note", "remarks"] },
};
