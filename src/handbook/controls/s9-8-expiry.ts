// 9.8: no domain or certificate runs out unnoticed, and old names are not let go carelessly.
import type { Control } from "./control.ts";

export const domainExpiry: Control = {
  id: "s9-8-expiry",
  section: "9.8",
  principle: null,
  title: {
    ja: "ドメインと証明書の期限切れを防いでいる",
    en: "Domains and certificates do not run out unnoticed",
  },
  reason: {
    ja: "期限が切れたドメインは、すぐ他人が買えます。自社の名前のまま偽サイトになり、届くはずのメールも読まれます。",
    en: "A lapsed domain can be bought by anybody, who then runs a fake site under your name and reads your mail.",
  },
  risk: 4,
  scope: { register: "domains", kinds: ["domain", "site"] },
  condition: {
    all: [
      { fact: "domain.renewsItself", is: true },
      { fact: "domain.retirementSettled", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "期限と自動更新の設定が写った画面",
      en: "The screen with expiry dates and the renewal setting",
    },
  },
  byHand: [
    {
      fact: "domain.renewsItself",
      question: {
        ja: "すべてのドメインと証明書が自動更新か、期限の3か月前に気づける仕組みですか?",
        en: "Do all domains and certificates renew by themselves or give three months' warning?",
      },
      until: "domains",
    },
    {
      fact: "domain.retirementSettled",
      question: {
        ja: "使わなくなったドメインを手放すときの決まりがありますか?",
        en: "Is it settled how domains no longer used are given up?",
      },
      until: "domains",
    },
  ],
  task: {
    title: { ja: "ドメインと証明書の期限を見る", en: "Look at the expiry dates" },
    steps: [
      {
        ja: "ドメインの管理会社にログインし、「ドメイン一覧」で期限を見ます。",
        en: "Sign in to the registrar and look at the expiry dates in the list.",
      },
      {
        ja: "自動更新を入れ、支払いのカードの期限と、知らせのメールの宛先を確かめます。",
        en: "Switch renewal on, and check the card's expiry and the address for notices.",
      },
      {
        ja: "ブラウザで自社サイトの鍵のマークを押し、証明書の期限を見ます。",
        en: "Click the padlock on your site and read the certificate's end.",
      },
      {
        ja: "使っていない名前も、メールや広告に残っている間は手放さず、終える日を決めます。",
        en: "Keep unused names while they still appear in mail or print, and settle their last day.",
      },
      { ja: "期限と設定の画面を証拠として添えます。", en: "Attach the screens as evidence." },
    ],
    minutes: 10,
    minutesEach: 5,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: { diagnosis: [23], iso27001: ["A.5.9", "A.8.24"], threats: ["business-mail", "carelessness"] },
};
