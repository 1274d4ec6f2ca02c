/** The words of the records of personal data. */
import type { RegisterWords } from "../kit/definition.ts";

export const registerWords: RegisterWords = {
  title: { ja: "個人情報の記録", en: "Records of personal data" },
  one: { ja: "記録", en: "record" },
  purpose: {
    ja: "個人情報を提供した・受け取った記録と、本人からの「見せて・直して・消して」の記録を残します。",
    en: "Records of data given and received, and of people who asked to see, mend or erase theirs.",
  },
  example: {
    ja: "例：提供 ／ 11月3日 ／ 健康保険組合 ／ 健診の結果60人 ／ 同意あり",
    en: "Example: given / 3 November / health insurance society / results of 60 people / with consent",
  },
  groups: {
    what: { ja: "どの記録か", en: "Which record" },
    between: { ja: "相手と中身", en: "Partner and contents" },
    request: { ja: "本人からの求め", en: "What the person asked" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    name: { label: { ja: "件名", en: "Subject" }, also: ["名称", "内容"] },
    kind: { label: { ja: "種類", en: "Kind" }, also: ["区分", "種別"] },
    owner: { label: { ja: "受け持つ人", en: "Answers for it" }, also: ["担当者", "記録者"] },
    data: { label: { ja: "どの個人情報か", en: "Which personal data" } },
    happened_on: {
      label: { ja: "日付", en: "Day" },
      hint: {
        ja: "渡した日、受け取った日、求めを受けた日です。",
        en: "When it was given, received or asked.",
      },
      also: ["提供年月日", "受付日", "取得日"],
    },
    partner: { label: { ja: "相手", en: "Partner" }, also: ["提供先", "提供元", "相手先"] },
    partner_head: { label: { ja: "相手の住所と代表者", en: "Its address and head" } },
    supplier: { label: { ja: "取引先・委託先", en: "In the register of suppliers" } },
    people: {
      label: { ja: "だれの情報か", en: "Whose data" },
      hint: {
        ja: "名前か、だれかがわかる書き方で。多いときは名簿の場所でもかまいません。",
        en: "Names, or the place of the list if there are many.",
      },
    },
    items: { label: { ja: "渡した・受け取った項目", en: "Items" }, also: ["項目"] },
    consent: { label: { ja: "本人の同意がある", en: "With the person's consent" }, also: ["同意"] },
    obtained_how: { label: { ja: "相手がどう手に入れたか", en: "How the partner obtained it" } },
    keep_until: {
      label: { ja: "記録を残す期限", en: "Keep the record until" },
      hint: {
        ja: "原則は3年です。",
        en: "Three years as a rule.",
      },
    },
    asked_for: { label: { ja: "求めの中身", en: "Asked for" } },
    identity_checked: { label: { ja: "本人だと確かめた", en: "Identity was checked" } },
    identity_how: { label: { ja: "確かめ方", en: "How" } },
    due_on: { label: { ja: "答える期限", en: "Answer by" }, also: ["回答期限"] },
    answered_on: { label: { ja: "答えた日", en: "Answered on" }, also: ["回答日"] },
    answer: { label: { ja: "答え", en: "Answer" } },
    note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "note", "remarks"] },
  },
  choices: {
    kind: {
      provision: { ja: "提供した", en: "Given" },
      receipt: { ja: "受け取った", en: "Received" },
      request: { ja: "本人からの求め", en: "Request" },
    },
    asked_for: {
      see: { ja: "見せてほしい（開示）", en: "To see it" },
      mend: { ja: "直してほしい（訂正）", en: "To have it mended" },
      stop: { ja: "使うのをやめて・消して（利用停止）", en: "To have it stopped or erased" },
      records: { ja: "提供の記録を見せてほしい", en: "To see records of provision" },
      purpose: { ja: "利用目的を知りたい", en: "To know its purpose" },
    },
  },
};
