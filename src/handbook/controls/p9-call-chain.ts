// ⑨: on nights and days off too, responder, deputy and contracted help can be reached; somebody called them.
import type { Control } from "./control.ts";

export const callChain: Control = {
  id: "p9-call-chain",
  section: "⑨",
  principle: 9,
  title: {
    ja: "夜や休日でも、動く人と契約先に電話がつながる",
    en: "Responder and contracted help can be reached at night too",
  },
  reason: {
    ja: "攻撃は人のいない夜と連休に始まります。契約先の番号があっても、契約番号や受付時間が分からないと、その夜は動いてもらえません。",
    en: "Attacks start on nights and long weekends. A number is not enough: without the contract number and the hours, nobody comes that night.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "contacts.chainCalled", is: true },
      { fact: "contacts.contractedHelpKept", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "かけてみた日時とつながるまでの時間、契約番号の入った連絡網",
      en: "The call chain with contract numbers, and the day and minutes of the trial call",
    },
  },
  byHand: [
    {
      fact: "contacts.chainCalled",
      question: {
        ja: "この半年のうちに、動く人と代わりの人へ時間外に一度かけてみましたか?",
        en: "Have responder and deputy been called out of hours as a trial within half a year?",
      },
      until: "contacts",
    },
    {
      fact: "contacts.contractedHelpKept",
      question: {
        ja: "保守会社・お助け隊・保険・銀行の緊急番号と契約番号が、1枚に書いてありますか?",
        en: "Are emergency and contract numbers of maintenance firm, help service, insurer and bank on one page?",
      },
      until: "contacts",
    },
  ],
  task: {
    title: { ja: "連絡網に一度かけてみる", en: "Call the chain once" },
    steps: [
      {
        ja: "連絡先を開き、保守会社・お助け隊・サイバー保険・銀行の契約書を手元に出します。",
        en: "Open the contacts and take out the contracts with maintenance firm, help service, insurer and bank.",
      },
      {
        ja: "緊急の番号・受付時間・契約番号・時間外にしてもらえることを、契約書から写します。",
        en: "Copy emergency number, hours, contract number and what they do out of hours from the contract.",
      },
      {
        ja: "夕方以降に、動く人と代わりの人の携帯へ予告なしに1回ずつかけ、つながるまでの時間を測ります。",
        en: "One evening call the mobiles of responder and deputy without notice and measure how long it takes.",
      },
      {
        ja: "つながらなければ、3人目を足すか番号を変えます。契約のない会社は、最初にかける公的な窓口を1つ決めます。",
        en: "If nobody answers, add a third person or change the number; with no contract, choose the public desk to call first.",
      },
      {
        ja: "変わった所があれば初動カードを刷り直し、日付の入った連絡網を証拠として添えます。",
        en: "If anything changed print the first-steps card anew, and attach the dated call chain as evidence.",
      },
    ],
    minutes: 30,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [24],
    personalData: [3],
    continuity: [2, 15],
    scs: ["1-2-1-2", "6-1-1-2"],
    iso27001: ["A.5.24", "A.5.26"],
    threats: ["ransomware"],
  },
};
