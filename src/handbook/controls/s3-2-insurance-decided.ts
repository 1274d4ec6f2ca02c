// 3.2: whether to insure against what remains is decided, and the hotline is known.
import type { Control } from "./control.ts";

export const insuranceDecided: Control = {
  id: "s3-2-insurance-decided",
  section: "3.2",
  principle: null,
  title: {
    ja: "残るリスクに保険をかけるかを決めてある",
    en: "Whether to insure what remains has been decided",
  },
  reason: {
    ja: "対策をしても残る損害があり、調査やお詫びの費用は一度に出ていきます。入る・入らないのどちらでも、事故の前に決めておきます。",
    en: "Some damage remains whatever you do, and inquiries and apologies cost at once. Either answer will do, if it is made beforehand.",
  },
  risk: 3,
  scope: "company",
  condition: { fact: "insurance.decided", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "保険証券か、入らないと決めた理由の記録",
      en: "The policy, or the record of why none is taken",
    },
  },
  byHand: [
    {
      fact: "insurance.decided",
      question: {
        ja: "サイバー保険に入るかどうかを、補償の中身を見たうえで1年以内に決めましたか?",
        en: "Within a year has it been decided, with the cover in hand, whether to take cyber insurance?",
      },
      until: "risks",
    },
  ],
  task: {
    title: { ja: "サイバー保険を検討する", en: "Consider cyber insurance" },
    steps: [
      {
        ja: "いまの保険証券を集め、サイバー事故が対象か、免責は何かを代理店に聞きます。",
        en: "Collect the present policies and ask the agent whether cyber accidents are covered and what is excluded.",
      },
      {
        ja: "止まった日の損失の見積りを出し、補償の上限と比べます。",
        en: "Put the estimate of a stopped day beside the limits of cover.",
      },
      {
        ja: "商工会議所や業界団体の団体保険、お助け隊サービスに付く保険も見比べます。",
        en: "Compare group policies of the chamber of commerce or trade body, and what comes with support services.",
      },
      {
        ja: "入るか入らないかを決め、理由を書きます。入るなら、事故受付の電話と満期日を連絡先に登録します。",
        en: "Decide and write why; if insured, put the claims hotline and the expiry day into the contact book.",
      },
      {
        ja: "証券か決定の記録を、証拠として添えます。",
        en: "Attach the policy or the record of the decision as evidence.",
      },
    ],
    minutes: 45,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    continuity: [10],
    iso27001: ["6.1", "8.3"],
    threats: ["ransomware", "business-mail", "supply-chain"],
  },
};
