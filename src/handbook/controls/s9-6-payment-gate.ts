// 9.6: no changed account and no urgent transfer without a call back and a second person.
import type { Control } from "./control.ts";

export const paymentGate: Control = {
  id: "s9-6-payment-gate",
  section: "9.6",
  principle: 4,
  title: {
    ja: "振込先の変更と急ぎの送金は、電話と2人目の確認を通っている",
    en: "Changed accounts and urgent transfers pass a call back and a second person",
  },
  reason: {
    ja: "取引先や社長になりすました指示で、一度に数千万円が消えます。送った先からはすぐに引き出され、まず戻りません。",
    en: "One instruction in the name of a partner or the owner can cost tens of millions of yen, withdrawn at once and rarely recovered.",
  },
  risk: 5,
  scope: "company",
  condition: {
    all: [
      { fact: "payment.callbackRequired", is: true },
      { fact: "payment.secondApprover", is: true },
      { fact: "payment.ownerIncluded", is: true },
    ],
  },
  evidence: {
    grade: "E4",
    days: 180,
    what: {
      ja: "変更や急ぎの送金の確認記録(なければ手順の通し練習)を、2人目が確かめたもの",
      en: "The records of such payments, or of a rehearsal if there were none, countersigned by a second person",
    },
  },
  byHand: [
    {
      fact: "payment.callbackRequired",
      question: {
        ja: "振込先の変更は、前から控えてある番号に電話して確かめる決まりですか?",
        en: "Must every change of account be checked by calling a number you had before?",
      },
      until: "payments",
    },
    {
      fact: "payment.secondApprover",
      question: {
        ja: "変更と急ぎの送金は、2人目が承認しないと送れませんか?",
        en: "Is a second approval needed before such a payment goes out?",
      },
      until: "payments",
    },
    {
      fact: "payment.ownerIncluded",
      question: {
        ja: "社長からの指示でも、同じ手順を通す決まりですか?",
        en: "Does the same apply to instructions from the owner?",
      },
      until: "payments",
    },
  ],
  task: {
    title: { ja: "送金の関所を点検する", en: "Check the payment gate" },
    steps: [
      {
        ja: "この半年の振込先の変更と急ぎの送金を、会計の記録から拾います。",
        en: "From the accounts pick changed payees and urgent transfers of the last half year.",
      },
      {
        ja: "それぞれに、電話した番号・相手・時刻と、2人目の名前があるかを見ます。",
        en: "See whether each has the number called, the person, the time and the second name.",
      },
      {
        ja: "抜けがあれば、今から取引先に電話して口座を確かめます。",
        en: "Where something is missing, call the partner now and check the account.",
      },
      {
        ja: "ネットバンクの設定を開き、入力する人と承認する人が別になっているかを見ます。1件もなければ、架空の依頼で通し練習をします。",
        en: "In internet banking see that entering and approving are two people's work; if there was no case, rehearse with an invented one.",
      },
      {
        ja: "点検の結果を添え、2人目に確かめてもらって証拠にします。",
        en: "Attach the result and have the second person countersign it.",
      },
    ],
    minutes: 45,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [5],
    diagnosis: [6, 25],
    articles: [5],
    iso27001: ["A.5.3", "A.5.14", "A.5.37"],
    threats: ["business-mail", "ai"],
  },
};
