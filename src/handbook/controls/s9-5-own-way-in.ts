// 9.5: whatever a message says, staff reach a service from the official-URL book, not by its link.
import type { Control } from "./control.ts";

export const ownWayIn: Control = {
  id: "s9-5-own-way-in",
  section: "9.5",
  principle: 4,
  title: {
    ja: "警告が来ても、登録してある入口から見に行っている",
    en: "After a warning, staff use the entrance they saved themselves",
  },
  reason: {
    ja: "偽のサイトは本物とそっくりで、鍵のマークも出ます。検索の上位に偽物が並ぶこともあり、見た目では選べません。",
    en: "Fake sites look exactly alike and show the padlock, and may even rank first in a search; looks do not help.",
  },
  risk: 4,
  scope: { register: "people" },
  condition: { fact: "person.usesSavedEntrance", is: true },
  evidence: {
    grade: "E2",
    days: 180,
    what: {
      ja: "登録した入口から開く練習を終えたという本人の確認",
      en: "Each person's word that they practised opening from the saved entrance",
    },
  },
  byHand: [
    {
      fact: "person.usesSavedEntrance",
      question: {
        ja: "「利用停止」などの知らせが来ても、全員が公式URL帳かアプリから見に行っていますか?",
        en: "After a notice such as a suspension, does everybody go through the official-URL book or the app?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "登録した入口から開いてみる", en: "Open it from the saved entrance" },
    steps: [
      { ja: "自分のページで公式URL帳を開きます。", en: "Open the official-URL book on your own page." },
      {
        ja: "仕事で使う銀行・宅配・通販・クラウドのうち3つを、そこから開きます。",
        en: "From there open three of the banks, carriers, shops and clouds you use at work.",
      },
      {
        ja: "開いたページをブラウザのお気に入りに入れ、古いお気に入りは消します。",
        en: "Save them as bookmarks and delete old ones.",
      },
      {
        ja: "帳にないサービスがあれば、担当者に追加を頼みます。",
        en: "If a service is missing from the book, ask the person in charge to add it.",
      },
      {
        ja: "「練習しました」を押します。その記録が証拠になります。",
        en: "Press Practised, which is kept as evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 180,
    appearDaysBefore: 14,
  },
  references: {
    principles: [5],
    diagnosis: [6, 10],
    articles: [5],
    iso27001: ["A.5.10", "A.6.3"],
    threats: ["business-mail", "carelessness"],
  },
};
