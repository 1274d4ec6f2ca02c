/** The glossary's words. */
import { words } from "#src/text/words.ts";

export const text = words({
  ja: {
    title: "用語集",
    answer: (count: number) =>
      `むずかしい言葉${count}語を、ふりがな付きのやさしい日本語・ふつうの日本語・英語で説明します。`,
    search: "言葉をさがす(ひらがなでも英語でも)",
    rows: "五十音の見出し",
    found: (count: number, query: string) => `「${query}」で${count}語見つかりました。`,
    none: (query: string) => `「${query}」は見つかりませんでした。`,
    noneNext: "短くするか、ひらがなで試してください。すべての言葉に戻ることもできます。",
    all: "すべての言葉",
    reading: "読みかた",
    otherLanguage: "英語",
    also: "ほかの言い方・近い言葉",
    separator: "、",
    more: "もう少しくわしく",
    inOther: "英語で",
    seeAlso: "あわせて読む",
  },
  en: {
    title: "Glossary",
    answer: (count: number) =>
      `${count} technical terms in plain English, with the Japanese word, its reading and an explanation in easy Japanese.`,
    search: "Find a term, in English or Japanese",
    rows: "Letters",
    found: (count: number, query: string) =>
      count === 1 ? `One term found for “${query}”.` : `${count} terms found for “${query}”.`,
    none: (query: string) => `Nothing found for “${query}”.`,
    noneNext: "Try a shorter word, or go back to all terms.",
    all: "All terms",
    reading: "Reading",
    otherLanguage: "Japanese",
    also: "Also, or close to it",
    separator: ", ",
    more: "In standard Japanese",
    inOther: "In easy Japanese",
    seeAlso: "See also",
  },
});
