// 5.1: once a year everybody may say without blame what they really use, and each find is decided.
import type { Control } from "./control.ts";

export const shadowItAsked: Control = {
  id: "s5-1-shadow-it-asked",
  section: "5.1",
  principle: null,
  title: {
    ja: "会社が知らない道具を責めずに聞き、扱いを決めている",
    en: "What the company did not know of is asked without blame and decided",
  },
  reason: {
    ja: "隠れて使われる道具には理由があります。責めると隠れ、代わりを出せば消えます。辞めた人の手元に会話や名簿が残るのも防げます。",
    en: "Tools are used in secret for a reason: blame hides them, a better offer ends them, and no chats or lists stay with those who leave.",
  },
  risk: 3,
  scope: "company",
  condition: { fact: "shadowIt.allDecided", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "無記名の調べの集計と、道具ごとの決定(認める・替える・やめる)",
      en: "The anonymous survey's tally, with adopt, replace or stop for each tool",
    },
  },
  byHand: [
    {
      fact: "shadowIt.allDecided",
      question: {
        ja: "この1年に無記名で使っている道具を聞き、見つかったものの扱いをすべて決めましたか?",
        en: "Within a year have people been asked anonymously what they use, and has each find been decided?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "使っている道具を無記名で聞く", en: "Ask anonymously which tools are used" },
    steps: [
      {
        ja: "「責めません。困っていることを知りたいのです」と書いて、無記名の調べを全員に配ります。",
        en: "Send everybody an anonymous survey, saying: no blame, we want to know what you are missing.",
      },
      {
        ja: "仕事で使う個人のSNS・ファイル転送・翻訳・AI・クラウドと、使う理由を聞きます。",
        en: "Ask about private social media, file transfer, translation, AI and clouds used for work, and why.",
      },
      {
        ja: "カードの明細と、クラウドの「連携しているアプリ」の一覧から、名前の挙がらないものを探します。",
        en: "Look through card statements and the list of connected apps for what nobody named.",
      },
      {
        ja: "道具ごとに「認める・替える・やめる」を決めます。やめるものには、同じことができる会社の道具を用意します。",
        en: "For each tool decide: adopt, replace or stop; for those to stop offer a company tool that does the same.",
      },
      {
        ja: "決めたことを全員に知らせ、認めたものを台帳に載せ、集計と決定を証拠として添えます。",
        en: "Tell everybody, register what is adopted, and attach tally and decisions as evidence.",
      },
    ],
    minutes: 60,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [10, 21, 23],
    articles: [4],
    scs: ["3-1-3-1", "4-4-1-1"],
    iso27001: ["A.5.9", "A.5.10", "A.5.23", "A.8.19"],
    threats: ["insider", "carelessness", "ai"],
  },
};
