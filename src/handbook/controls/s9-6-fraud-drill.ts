// 9.6: those who pay have met the false partner, the false owner and the false bank in a drill.
import type { Control } from "./control.ts";

export const fraudDrill: Control = {
  id: "s9-6-fraud-drill",
  section: "9.6",
  principle: 4,
  title: {
    ja: "お金を扱う人が、なりすまし送金の訓練をしている",
    en: "Those who pay have practised against impostors",
  },
  reason: {
    ja: "偽の社長からのチャットへの招待、銀行を名乗る自動音声の電話など、手口は次々に変わります。一度経験した人は、手を止められます。",
    en: "A false owner inviting to a chat group, an automatic call from a false bank: tricks change, but whoever has met one stops to think.",
  },
  risk: 4,
  scope: "company",
  condition: { fact: "drill.paymentFraudHeld", is: true },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "訓練の日・場面・止められたかの記録",
      en: "The record: day, scene, and whether it was stopped",
    },
  },
  byHand: [
    {
      fact: "drill.paymentFraudHeld",
      question: {
        ja: "お金を扱う人全員が、この半年に、なりすまし送金の訓練をしましたか?",
        en: "In the last half year, did everybody who handles money practise against payment fraud?",
      },
      until: "lessons",
    },
  ],
  task: {
    title: { ja: "なりすまし送金の訓練をする", en: "Practise against payment fraud" },
    steps: [
      {
        ja: "経理・総務・社長に「今月、訓練をします」と先に伝えます。",
        en: "Tell accounts, office and owner beforehand that a drill comes this month.",
      },
      {
        ja: "3つの場面を順に読みます。①請求書の口座変更 ②社長を名乗り「グループを作って招待して」 ③銀行を名乗る電話で「画面に入力を」。",
        en: "Read three scenes: a changed account on an invoice; the owner asking for a chat group; a bank calling to have something typed in.",
      },
      {
        ja: "それぞれ、どこで手を止めるか、どの番号に電話するかをその場で実際にやってもらいます。",
        en: "For each, have them really do it: where to stop, which number to call.",
      },
      {
        ja: "迷った所を話し合い、送金の手順の紙を直します。",
        en: "Discuss the doubts and correct the page on payments.",
      },
      {
        ja: "日付・場面・結果を記録し、証拠として添えます。",
        en: "Record day, scenes and result and attach it as evidence.",
      },
    ],
    minutes: 40,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [9],
    diagnosis: [5, 20],
    articles: [5],
    scs: ["4-2-2-1", "4-2-2-2"],
    iso27001: ["7.2", "A.6.3"],
    threats: ["business-mail", "ai"],
  },
};
