// 11: of every transfer it is known whether it is contract work (supervise) or provision (record).
import type { Control } from "./control.ts";

export const whichDuty: Control = {
  id: "s11-which-duty",
  section: "11",
  principle: null,
  title: {
    ja: "渡す相手ごとに「委託」か「提供」かが分かっている",
    en: "For each recipient we know: contract work or provision",
  },
  reason: {
    ja: "委託なら監督する義務、提供なら同意と記録の義務があります。取り違えると、どちらも果たしていないことになります。グループ会社でも同じです。",
    en: "Contract work calls for supervision, provision for consent and records; confusing them fulfils neither, and group companies are no exception.",
  },
  risk: 2,
  scope: "company",
  condition: {
    all: [
      { fact: "personalData.recipientsSorted", is: true },
      { fact: "personalData.foreignLawSorted", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "渡す相手を分けた一覧と、海外の人の情報の有無のメモ",
      en: "The sorted list of recipients, and the note on people abroad",
    },
  },
  byHand: [
    {
      fact: "personalData.recipientsSorted",
      question: {
        ja: "個人情報を渡す相手(グループ会社も)を、すべて「委託」「提供」「共同利用」に分けてありますか?",
        en: "Are all recipients, group companies included, sorted into contract work, provision and joint use?",
      },
      until: "personal-data",
    },
    {
      fact: "personalData.foreignLawSorted",
      question: {
        ja: "海外の人の個人情報があるかを確かめ、あれば専門家に相談しましたか?",
        en: "Have you checked whether you hold data of people abroad and, if so, asked an expert?",
      },
      until: "personal-data",
    },
  ],
  task: {
    title: { ja: "渡す相手を「委託」と「提供」に分ける", en: "Sort recipients" },
    steps: [
      {
        ja: "給与・税務・発送・システム・グループ会社など、個人情報を渡す相手を全部書き出します。",
        en: "List everybody who gets personal data: payroll, tax, mailing, systems, group companies.",
      },
      {
        ja: "「自社の仕事のために作業してもらう」なら委託、「相手が自分のために使う」なら提供と書きます。",
        en: "If they work for your purpose, it is contract work; if they use it for their own, provision.",
      },
      {
        ja: "委託には監督、提供には同意と記録が済んでいるかの印を付けます。",
        en: "Mark whether supervision, or consent and records, is in place.",
      },
      {
        ja: "EUなど海外の人の情報があるかを調べ、あれば個人情報保護委員会のGDPRの案内を読み、専門家に相談します。",
        en: "Look for data of people in the EU or elsewhere; if any, read the PPC's page on the GDPR and ask an expert.",
      },
      { ja: "分けた一覧を証拠として添えます。", en: "Attach the sorted list as evidence." },
    ],
    minutes: 45,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: { personalData: [7, 8, 9], iso27001: ["4.2", "A.5.31", "A.5.34"], threats: ["supply-chain"] },
};
