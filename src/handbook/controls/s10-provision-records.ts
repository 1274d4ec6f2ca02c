// 10: who gives personal data to others, or takes it, has consent and keeps a record.
import type { Control } from "./control.ts";

export const provisionRecords: Control = {
  id: "s10-provision-records",
  section: "10",
  principle: null,
  title: {
    ja: "個人情報を渡す・受け取るときに、同意と記録がある",
    en: "Giving or taking personal data has consent and a record",
  },
  reason: {
    ja: "誰に渡したか言えなければ、本人に聞かれても答えられず、不正な名簿を受け取っても気づけません。",
    en: "If you cannot say to whom data went, you cannot answer the people concerned, nor notice a list obtained unlawfully.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "personalData.consentKept", is: true },
      { fact: "personalData.transfersRecorded", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "提供と受領の記録と、同意の取り方が分かる書類(なければ、ないことを確かめた記録)",
      en: "The records with the form of consent, or a note that there were no such cases",
    },
  },
  byHand: [
    {
      fact: "personalData.consentKept",
      question: {
        ja: "社外へ個人情報を渡すときは(法令や委託の場合を除き)、本人の同意を得て残していますか?",
        en: "Except by law or for contract work, do you obtain and keep consent before giving data outside?",
      },
      until: "personal-data",
    },
    {
      fact: "personalData.transfersRecorded",
      question: {
        ja: "渡した・受け取った相手・日付・項目を記録していますか?",
        en: "Are partner, date and items recorded whenever data is given or received?",
      },
      until: "personal-data",
    },
  ],
  task: {
    title: { ja: "個人情報のやり取りの記録を確かめる", en: "Check the records of giving and receiving" },
    steps: [
      {
        ja: "この1年に名簿やデータを渡した・受け取った相手を、メールと請求書から拾います。",
        en: "From mail and invoices pick those to whom you gave, or from whom you received, lists in the past year.",
      },
      {
        ja: "1件ずつ「本人の同意」「法令」「委託」「共同利用」のどれに当たるかを書きます。",
        en: "For each write on what ground: consent, law, contract work or joint use.",
      },
      {
        ja: "同意が要るのにないものは渡すのを止め、同意を取る文面を申込書に足します。",
        en: "Where consent is missing, stop, and add it to the form.",
      },
      {
        ja: "受け取ったものは、相手がどう集めたかを聞いて書きます。",
        en: "For what you received, ask how it was collected and write it down.",
      },
      {
        ja: "記録の表を証拠として添えます。記録は少なくとも1年、多くは3年残します。",
        en: "Attach the table as evidence; such records are kept for one year at least, mostly three.",
      },
    ],
    minutes: 45,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: { personalData: [8, 9], iso27001: ["A.5.14", "A.5.31", "A.5.34"], threats: ["insider"] },
};
