// 付録03: the company has declared SECURITY ACTION, and speaks of it as a declaration.
import type { Control } from "./control.ts";

export const securityAction: Control = {
  id: "a03-security-action",
  section: "付録03",
  principle: null,
  title: {
    ja: "SECURITY ACTIONを宣言し、書き方を守っている",
    en: "SECURITY ACTION is declared, and called a declaration",
  },
  reason: {
    ja: "自分で決めて外に示すと、社内の約束が続きます。補助金の条件になることもあります。一方で、誰かに審査されたように書くと信用を失います。",
    en: "A promise made in public lasts longer and some subsidies ask for it, but writing as if somebody had examined you costs trust.",
  },
  risk: 1,
  scope: "company",
  condition: {
    all: [
      { fact: "securityAction.declared", is: true },
      { fact: "securityAction.wordedAsDeclared", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "IPAから届いた自己宣言の知らせと、載せているページの画面",
      en: "IPA's notice of the declaration, and a screen of where it is shown",
    },
  },
  byHand: [
    {
      fact: "securityAction.declared",
      question: {
        ja: "SECURITY ACTIONの一つ星か二つ星を宣言し、日付を控えていますか?",
        en: "Has one star or two been declared, with the date on file?",
      },
      until: "diagnosis",
    },
    {
      fact: "securityAction.wordedAsDeclared",
      question: {
        ja: "ホームページや名刺では、「宣言」とだけ書き、ロゴをIPAの決まりどおりに使っていますか?",
        en: "On website and cards, is it called a declaration, with the logo used by IPA's rules?",
      },
      until: "diagnosis",
    },
  ],
  task: {
    title: { ja: "SECURITY ACTIONの宣言を確かめる", en: "Check the SECURITY ACTION declaration" },
    steps: [
      {
        ja: "一つ星なら5か条(第4.0版では6か条)に取り組むと、二つ星なら25問と基本方針の公開がそろったことを、社長と確かめます。",
        en: "With the owner confirm: one star, that you work on the five articles (six in edition 4.0); two, the 25 items and the published policy.",
      },
      {
        ja: "IPAの「SECURITY ACTION」のページを公式URL帳から開き、規約を読んで申し込むか、登録の内容を直します。",
        en: "From the URL book open IPA's page, read the terms, and apply or correct the entry.",
      },
      { ja: "届いたIDと宣言した日を控えます。", en: "Note the ID and the day of the declaration." },
      {
        ja: "ホームページ・名刺・見積書の書き方を見て、宣言以外の言葉があれば直します。",
        en: "Look at website, cards and quotations and correct every word but declaration.",
      },
      {
        ja: "知らせのメールとページの画面を証拠として添えます。",
        en: "Attach the notice and the screen as evidence.",
      },
    ],
    minutes: 30,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: { diagnosis: [25], articles: [1, 2, 3, 4, 5, 6], iso27001: ["4.2", "7.4"] },
};
