// 11: when customers examine us in turn, every yes is backed by evidence and what is open is said.
import type { Control } from "./control.ts";

export const answersToCustomers: Control = {
  id: "s11-answers-to-customers",
  section: "11",
  principle: null,
  title: {
    ja: "取引先からの質問票に、証拠のある答えだけを返している",
    en: "Customers' questionnaires get answers backed by evidence",
  },
  reason: {
    ja: "同じ監督は、自社にも向けられます。できていないことに「はい」と書くと、事故の日に契約の違反になります。",
    en: "The same supervision reaches you too, and an untrue yes becomes a breach of contract on the day of an incident.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "customerAnswers.evidenced", is: true },
      { fact: "customerAnswers.plansStated", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "返した質問票の控えと、答えごとの裏付けの一覧(なければ、届いていない記録)",
      en: "The copy returned with what backs each answer, or a note that none arrived",
    },
  },
  byHand: [
    {
      fact: "customerAnswers.evidenced",
      question: {
        ja: "取引先の質問票の「はい」には、すべて裏付けの資料を控えていますか?",
        en: "Is every yes on a customer's questionnaire backed by something on file?",
      },
      until: "documents",
    },
    {
      fact: "customerAnswers.plansStated",
      question: {
        ja: "できていない項目は、範囲や予定を書いて答えていますか?",
        en: "Are open items answered with scope and plan?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "返した質問票を見直す", en: "Go over the questionnaires we returned" },
    steps: [
      {
        ja: "この1年に返した取引先の質問票を集めます。",
        en: "Collect the customers' questionnaires returned in the past year.",
      },
      {
        ja: "「はい」と答えた項目に、今見せられる証拠の名前を書き込みます。",
        en: "Next to each yes write what you could show today.",
      },
      {
        ja: "見せられないものは、証拠を作るか、取引先に訂正と予定を知らせます。",
        en: "Where there is nothing, produce it, or tell the customer the correction and the plan.",
      },
      {
        ja: "預かっている情報の扱いと事故の知らせ先が、契約のとおりかも見ます。",
        en: "See too that handling of entrusted data and the contact for incidents agree with the contract.",
      },
      { ja: "控えと裏付けの一覧を証拠として添えます。", en: "Attach the copy and the list as evidence." },
    ],
    minutes: 60,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    diagnosis: [22, 25],
    personalData: [7],
    scs: ["2-1-2-1", "2-1-4-1"],
    iso27001: ["4.2", "7.4", "A.5.31"],
    threats: ["supply-chain"],
  },
};
