// 3.3: money for protection is in the IT plan from the start, with replacements foreseen.
import type { Control } from "./control.ts";

export const investmentPlan: Control = {
  id: "s3-3-investment-plan",
  section: "3.3",
  principle: null,
  title: {
    ja: "IT投資の計画に、守る費用と買い替えが入っている",
    en: "The IT plan contains the cost of protection and of replacements",
  },
  reason: {
    ja: "サポート切れは日付がわかっている出費です。計画に無いと、古い機器を使い続けるか、慌てて高く買うことになります。",
    en: "The end of support is an expense with a known date; unplanned, it means old devices or hasty purchases.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "investment.planApproved", is: true },
      { fact: "investment.includesReplacements", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "経営者が承認した、今年と来年のIT投資の計画",
      en: "The IT plan for this year and next, approved by the owner",
    },
  },
  byHand: [
    {
      fact: "investment.planApproved",
      question: {
        ja: "守る費用まで入れたIT投資の計画を、経営者が1年以内に承認しましたか?",
        en: "Within a year has the owner approved an IT plan that includes the cost of protection?",
      },
      until: "documents",
    },
    {
      fact: "investment.includesReplacements",
      question: {
        ja: "サポートが2年以内に終わる機器の買い替えは、計画に入っていますか?",
        en: "Does the plan include replacing devices whose support ends within two years?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "IT投資の計画を作る", en: "Draw up the IT plan" },
    steps: [
      {
        ja: "機器の台帳で、サポートが2年以内に終わるものと、保証の切れるものを表示します。",
        en: "In the register of devices show those whose support or warranty ends within two years.",
      },
      {
        ja: "「自社で持つ・クラウドにまとめる・外に頼む」の3つについて、5年分の費用を並べます。守る費用と手間も入れます。",
        en: "Set out five years' cost of owning, moving to a cloud suite and outsourcing, with protection and labour included.",
      },
      {
        ja: "止まった日の損失と比べ、先にお金を使う所を3つ決めます。",
        en: "Compare with the cost of a stopped day and choose three places to spend first.",
      },
      {
        ja: "補助金や助成金の締切を商工会議所や県の窓口で確かめ、月ごとの予定に入れます。",
        en: "Ask the chamber of commerce or prefecture for subsidies and their closing dates, and put all into a monthly plan.",
      },
      {
        ja: "経営者が承認した日付を入れて保存し、証拠として添えます。",
        en: "Save the plan with the day of the owner's approval and attach it as evidence.",
      },
    ],
    minutes: 90,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [1],
    diagnosis: [1, 23],
    continuity: [11],
    scs: ["4-4-4-1"],
    iso27001: ["6.2", "7.1", "8.1"],
    threats: ["vulnerabilities", "ransomware"],
  },
};
