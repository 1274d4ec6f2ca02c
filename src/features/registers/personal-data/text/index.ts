/** The words of the register of personal data. */
import type { RegisterWords } from "../../kit/definition.ts";
import { choices } from "./choices.ts";
import { fieldWords } from "./fields.ts";

export const registerWords: RegisterWords = {
  title: { ja: "個人情報", en: "Personal data" },
  one: { ja: "個人情報", en: "kind of personal data" },
  purpose: {
    ja: "どんな個人情報を、何のために、どこに、いつまで持つかを書きます。個人の名前そのものは書きません。",
    en: "What is held of people, for what, where and until when. Not the data itself.",
  },
  example: {
    ja: "例：応募者の履歴書 ／ 30人 ／ 採用の合否を決めて知らせるため ／ 総務の鍵付き棚 ／ 選考から1年",
    en: "Example: CVs of applicants / 30 people / to decide and tell the result / locked shelf / one year",
  },
  groups: {
    what: { ja: "どの情報か", en: "Which data" },
    purpose: { ja: "利用目的", en: "Purpose" },
    provision: { ja: "渡す・受け取る", en: "Given and received" },
    keeping: { ja: "保管", en: "Keeping" },
    pcs: { ja: "置いてよいPC", en: "Named PCs" },
    desk: { ja: "開示などの窓口", en: "Desk for requests" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: fieldWords,
  choices,
};
