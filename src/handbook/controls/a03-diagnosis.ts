// 付録03: the 25 questions are answered every year, unknowns resolved, and answers match the proof.
import type { Control } from "./control.ts";

export const yearlyDiagnosis: Control = {
  id: "a03-diagnosis",
  section: "付録03",
  principle: null,
  title: {
    ja: "25問の自社診断に毎年答え、わからないをなくしている",
    en: "The 25 questions are answered yearly, with no unknown left",
  },
  reason: {
    ja: "点数は、続けて測ると値打ちが出ます。「わからない」が残る所は、守れているかどうかを誰も見ていない所です。",
    en: 'The score is worth something when measured again, and where "unknown" remains nobody has looked.',
  },
  risk: 2,
  scope: "company",
  condition: {
    all: [
      { fact: "diagnosis.answeredThisYear", is: true },
      { fact: "diagnosis.noUnknownLeft", is: true },
      { fact: "diagnosis.targetReached", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: { ja: "日付と点数の入った診断の結果", en: "The result with date and score" },
  },
  byHand: [
    {
      fact: "diagnosis.answeredThisYear",
      question: {
        ja: "この1年に、25問すべてに答えましたか?",
        en: "In the past year, were all 25 questions answered?",
      },
      until: "diagnosis",
    },
    {
      fact: "diagnosis.noUnknownLeft",
      question: {
        ja: "「わからない」と答えた項目は、もう残っていませんか?",
        en: "Is no item answered with unknown any more?",
      },
      until: "diagnosis",
    },
    {
      fact: "diagnosis.targetReached",
      question: {
        ja: "会社で決めた目標の点数に届いていますか?",
        en: "Has the score the company aims at been reached?",
      },
      until: "diagnosis",
    },
  ],
  task: {
    title: { ja: "今年の自社診断に答える", en: "Answer this year's diagnosis" },
    steps: [
      {
        ja: "自社診断を開き、「わからない」だった項目から始めます。",
        en: "Open the self-diagnosis and begin with what was unknown.",
      },
      {
        ja: "部署が分かれていれば、それぞれに答えてもらい、責任者がまとめます。",
        en: "If there are departments, let each answer, and the person in charge merges them.",
      },
      {
        ja: "「実施している」と答えた項目に、証拠があるかをこの画面の差の表で見ます。",
        en: "For every yes, see in the gap table whether there is proof.",
      },
      {
        ja: "差がある項目は答えを直すか、証拠を作る日を決めます。次の目標の点数も社長と決めます。",
        en: "Where they differ, correct the answer or set a day for the proof, and agree the next target with the owner.",
      },
      {
        ja: "日付の入った結果を書き出し、証拠として添えます。",
        en: "Export the dated result and attach it as evidence.",
      },
    ],
    minutes: 40,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: { diagnosis: [25], iso27001: ["9.1", "9.2", "A.5.35", "A.5.36"] },
};
