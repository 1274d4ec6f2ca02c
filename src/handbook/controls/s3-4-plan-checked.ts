// 3.4: a plan for the year is looked at every month, and changed when the company or the threats change.
import type { Control } from "./control.ts";

export const planChecked: Control = {
  id: "s3-4-plan-checked",
  section: "3.4",
  principle: null,
  title: {
    ja: "1年の計画を毎月見て、変化があれば直している",
    en: "The year's plan is looked at monthly and changed when things change",
  },
  reason: {
    ja: "一度決めた対策は、機器や人や手口が変わると合わなくなります。月に一度見れば、ずれは小さいうちに直せます。",
    en: "Measures stop fitting when devices, people or methods change; a monthly look corrects it while it is small.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "plan.yearPlanned", is: true },
      { fact: "plan.changesConsidered", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 35,
    what: {
      ja: "今月の点検の記録(予定・済んだこと・変わったこと・直したこと)",
      en: "This month's check: planned, done, changed, corrected",
    },
  },
  byHand: [
    {
      fact: "plan.yearPlanned",
      question: {
        ja: "今年いつ何をするかの計画がありますか?",
        en: "Is there a plan of what to do when this year?",
      },
      until: "documents",
    },
    {
      fact: "plan.changesConsidered",
      question: {
        ja: "新しい機器・サービス・手口が出たとき、計画を見直していますか?",
        en: "Is the plan reconsidered when new devices, services or methods of attack appear?",
      },
      until: "risks",
    },
  ],
  task: {
    title: { ja: "計画と実績を比べる", en: "Compare plan and progress" },
    steps: [
      {
        ja: "年の計画の画面を開き、先月の予定のうち終わっていないものを見ます。",
        en: "Open the plan of the year and see what of last month is not done.",
      },
      {
        ja: "終わっていない理由を一言書き、新しい日と担当者を決めます。",
        en: "Write in a word why, and set a new day and person.",
      },
      {
        ja: "この1か月に増えた機器・サービス・人と、世の中で目立った手口を見ます。",
        en: "Look at the devices, services and people added this month, and at attacks much in the news.",
      },
      {
        ja: "合わなくなった対策があれば、リスクの検討を開き直し、計画に行を足します。",
        en: "If a measure no longer fits reopen the risk review and add a line to the plan.",
      },
      {
        ja: "経営者に5分で見せ、点検の記録を保存して証拠として添えます。",
        en: "Show it to the owner in five minutes, save the check and attach it as evidence.",
      },
    ],
    minutes: 20,
    who: "it",
    everyDays: 30,
    appearDaysBefore: 5,
  },
  references: {
    diagnosis: [5],
    iso27001: ["6.2", "6.3", "8.1", "9.1", "10.1"],
    threats: ["ransomware", "vulnerabilities"],
  },
};
