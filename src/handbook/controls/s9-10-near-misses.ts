// 9.10: slips that just went well are told without blame, and a loss has been rehearsed.
import type { Control } from "./control.ts";

export const nearMisses: Control = {
  id: "s9-10-near-misses",
  section: "9.10",
  principle: null,
  title: {
    ja: "ヒヤリとしたことを責めずに集め、なくした時の練習をしている",
    en: "Near misses are told without blame, and a loss is rehearsed",
  },
  reason: {
    ja: "大きな事故の前には、小さな「危なかった」がいくつもあります。責められる職場では、それが隠れたまま事故になります。",
    en: "Before a large accident come many small ones, and where people are blamed these stay hidden until it happens.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "lessons.nearMissesCollected", is: true },
      { fact: "drill.lossRehearsed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 92,
    what: {
      ja: "集めた話(名前なし)と、決めた改善の記録",
      en: "The stories without names, and what was improved",
    },
  },
  byHand: [
    {
      fact: "lessons.nearMissesCollected",
      question: {
        ja: "この3か月に、ヒヤリとした話を名前なしで集めましたか?",
        en: "In the last three months, were near misses collected without names?",
      },
      until: "lessons",
    },
    {
      fact: "drill.lossRehearsed",
      question: {
        ja: "この1年に、鞄やUSBメモリをなくした場面で、気づく・知らせる・止めるを練習しましたか?",
        en: "In the past year, was the loss of a bag or stick rehearsed: notice, report, stop?",
      },
      until: "lessons",
    },
  ],
  task: {
    title: { ja: "ヒヤリとした話を集める", en: "Collect near misses" },
    steps: [
      {
        ja: "「宛先を間違えかけた」「鞄を置き忘れかけた」など、自分の失敗を先に1つ話します。",
        en: "Begin with a slip of your own: a wrong address, a bag nearly left behind.",
      },
      {
        ja: "名前を書かない紙か自分のページで、全員に1つずつ書いてもらいます。",
        en: "Have everybody write one, unsigned, on paper or on their own page.",
      },
      {
        ja: "多かったもの2つについて、人ではなく仕組みをどう変えるかを決めます。",
        en: "For the two most frequent, decide what to change in the way of working, not in people.",
      },
      {
        ja: "年に1回は「いま鞄をなくした」と告げ、誰に電話し、何を止めるかを5分で試します。",
        en: "Once a year announce that a bag is lost and try for five minutes whom to call and what to stop.",
      },
      {
        ja: "集めた話と決めたことを記録し、証拠として添えます。",
        en: "Record the stories and decisions and attach them as evidence.",
      },
    ],
    minutes: 30,
    who: "office",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    principles: [8, 9],
    diagnosis: [13, 20, 24],
    scs: ["4-2-2-1", "6-1-1-6"],
    iso27001: ["10.1", "A.5.27", "A.6.8"],
    threats: ["carelessness"],
  },
};
