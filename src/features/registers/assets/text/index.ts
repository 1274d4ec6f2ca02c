/** The words of the register of information assets. */
import type { RegisterWords } from "../../kit/definition.ts";
import { choices } from "./choices.ts";
import { fieldWords } from "./fields.ts";

export const registerWords: RegisterWords = {
  title: { ja: "情報資産", en: "Information assets" },
  one: { ja: "情報資産", en: "information asset" },
  purpose: {
    ja: "名簿・図面・帳簿・預かったデータ。何が、どこに、いつまであり、もれたり止まったりしたらどれだけ困るか。",
    en: "Lists, drawings, books, data entrusted to you: what lies where, until when, and how much its leak or loss would hurt.",
  },
  example: {
    ja: "人事／従業員名簿／加藤由紀子／総務部／事務所PC／個人情報あり／機密性3・完全性2・可用性1／退職後5年",
    en: "Staff / list of employees / Yukiko Kato / general affairs / office PC / personal data / C3 I2 A1 / 5 years after leaving",
  },
  groups: {
    what: { ja: "何か", en: "What it is" },
    where: { ja: "どこにあるか", en: "Where it lies" },
    personal: { ja: "個人情報の種類", en: "Kinds of personal data" },
    values: { ja: "評価値", en: "Values" },
    keep: { ja: "いつまで残すか", en: "How long it is kept" },
    entrusted: { ja: "預かったもの", en: "Entrusted data" },
    disposal: { ja: "捨てる", en: "Disposal" },
    note: { ja: "備考", en: "Notes" },
  },
  fields: fieldWords,
  choices,
};
