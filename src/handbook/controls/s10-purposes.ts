// 10: for every kind of personal data the purpose is concrete and the people know it.
import type { Control } from "./control.ts";

export const purposes: Control = {
  id: "s10-purposes",
  section: "10",
  principle: null,
  title: {
    ja: "個人情報ごとに、具体的な利用目的を決めて伝えている",
    en: "For all personal data a concrete purpose is set and made known",
  },
  reason: {
    ja: "「事業のため」では、何に使ってよいか誰にも分かりません。伝えた目的の外で使うと、法律に反し、苦情になります。",
    en: 'Nobody can tell what "for our business" allows, and use beyond the stated purpose breaks the law and brings complaints.',
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "personalData.listed", is: true },
      { fact: "personalData.purposesConcrete", is: true },
      { fact: "personalData.purposesPublished", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "個人情報の一覧と、利用目的を公表したページや申込書の写し",
      en: "The list of personal data, and the page or form stating the purposes",
    },
  },
  byHand: [
    {
      fact: "personalData.listed",
      question: {
        ja: "持っている個人情報を、種類・件数・置き場所・保存期限と一緒に一覧にしていますか?",
        en: "Is all personal data listed with kind, number, place and retention?",
      },
      until: "personal-data",
    },
    {
      fact: "personalData.purposesConcrete",
      question: {
        ja: "そのすべてに、「新商品の案内を送る」のような具体的な利用目的がありますか?",
        en: "Does each have a concrete purpose, such as sending news of products?",
      },
      until: "personal-data",
    },
    {
      fact: "personalData.purposesPublished",
      question: {
        ja: "利用目的を、本人に知らせるかホームページなどで公表していますか?",
        en: "Is the purpose told to the people or published?",
      },
      until: "personal-data",
    },
  ],
  task: {
    title: { ja: "個人情報の一覧と利用目的を見直す", en: "Review personal data and purposes" },
    steps: [
      {
        ja: "申込書・お問い合わせフォーム・名刺・履歴書・防犯カメラなど、集めている所を全部書き出します。",
        en: "List everywhere it is collected: forms, website, business cards, CVs, cameras.",
      },
      {
        ja: "それぞれに、件数・置き場所・見られる人・いつ消すかを書きます。要配慮個人情報(病歴など)とマイナンバーには印を付けます。",
        en: "For each write number, place, who sees it and when it is erased; mark sensitive data such as health, and My Number.",
      },
      {
        ja: "利用目的を「誰に・何をするため」の形に直します。",
        en: "Put each purpose as: to do what, for whom.",
      },
      {
        ja: "ホームページのプライバシーポリシーか申込書を開き、書いた目的と合っているかを見て直します。状況から明らかな目的は書かなくても構いません。",
        en: "Open the privacy policy or the form and make it agree; a purpose obvious from the situation need not be stated.",
      },
      {
        ja: "一覧と公表したページの画面を証拠として添えます。",
        en: "Attach the list and a screen of the published page as evidence.",
      },
    ],
    minutes: 90,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    personalData: [1, 2],
    scs: ["3-1-4-3"],
    iso27001: ["A.5.9", "A.5.31", "A.5.34"],
    threats: ["carelessness"],
  },
};
