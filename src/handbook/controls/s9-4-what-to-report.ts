// 9.4: everybody knows that a file that will not open, or a request to permit something, is worth a report.
import type { Control } from "./control.ts";

export const whatToReport: Control = {
  id: "s9-4-what-to-report",
  section: "9.4",
  principle: 5,
  title: {
    ja: "「開けない添付」も知らせるものだと、全員が知っている",
    en: "Everybody knows that a file that will not open is worth a report",
  },
  reason: {
    ja: "「壊れたファイルかな」と閉じてしまった時、もう感染していることがあります。その1回の知らせが、会社を救います。",
    en: "A file shrugged off as broken may already have done its work, and that one report can save the company.",
  },
  risk: 4,
  scope: { register: "people" },
  condition: { fact: "person.knowsWhatToReport", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: { ja: "短い学びを終えたという本人の確認", en: "Each person's completion of the short lesson" },
  },
  byHand: [
    {
      fact: "person.knowsWhatToReport",
      question: {
        ja: "開けない添付や許可を求める画面も社内の窓口に知らせることを、全員が学びましたか?",
        en: "Has everybody learnt to report files that will not open and screens asking for permission?",
      },
      until: "lessons",
    },
  ],
  task: {
    title: { ja: "何を知らせるかを3分で学ぶ", en: "Learn in three minutes what to report" },
    steps: [
      {
        ja: "自分のページで「知らせるもの」の学びを開きます。",
        en: "Open the lesson on what to report on your own page.",
      },
      {
        ja: "開けない添付、内容が空のファイル、「コンテンツの有効化」や「インストール」を求める画面の例を見ます。",
        en: "Look at examples: files that will not open or are empty, and screens asking to enable content or install.",
      },
      {
        ja: "社内の窓口の名前と番号を、声に出して読みます。",
        en: "Read aloud the name and number of the desk inside.",
      },
      {
        ja: "開いてしまった後でも怒られないこと、早いほど助かることを確かめます。",
        en: "Note that nobody is blamed for having opened it, and that sooner is better.",
      },
      {
        ja: "3つの問いに答えて終わります。終えた記録が証拠になります。",
        en: "Answer three questions; completing them is kept as evidence.",
      },
    ],
    minutes: 3,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 21,
  },
  references: {
    principles: [9],
    diagnosis: [6, 20],
    articles: [5],
    scs: ["4-2-2-1", "6-1-1-1"],
    iso27001: ["A.6.3", "A.6.8"],
    threats: ["targeted", "ransomware"],
  },
};
