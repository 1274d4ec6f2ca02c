// 9.1: every year's ten threats each have an owner and a measure here.
import type { Control } from "./control.ts";

export const threatTable: Control = {
  id: "s9-1-threat-table",
  section: "9.1",
  principle: null,
  title: {
    ja: "10大脅威のそれぞれに、自社の対策と担当がある",
    en: "Each of the ten threats has a measure and an owner here",
  },
  reason: {
    ja: "順位は毎年入れ替わります。去年の備えのままでは、新しく入ってきた脅威を誰も受け持っていません。",
    en: "The ranking changes every year, and with last year's preparations nobody looks after what is new.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "threat.allReviewed", is: true },
      { fact: "threat.ownersNamed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "10大脅威と自社の対策・担当を並べた表",
      en: "The table of ten threats with our measures and owners",
    },
  },
  byHand: [
    {
      fact: "threat.allReviewed",
      question: {
        ja: "最新の10大脅威(組織編)を全部読み、自社で起こりうるかを決めましたか?",
        en: "Have you read all of the latest ten threats to organisations and decided which could happen here?",
      },
      until: "risks",
    },
    {
      fact: "threat.ownersNamed",
      question: {
        ja: "起こりうる脅威すべてに、対策と担当者の名前がありますか?",
        en: "Does every threat that could happen have a measure and a named owner?",
      },
      until: "risks",
    },
  ],
  task: {
    title: { ja: "今年の10大脅威を自社に当てはめる", en: "Apply this year's ten threats to us" },
    steps: [
      {
        ja: "IPAのサイトで「情報セキュリティ10大脅威」の今年の組織編を開きます(例年1〜2月に公表されます)。",
        en: "Open this year's ten threats to organisations on IPA's site; they usually appear in January or February.",
      },
      {
        ja: "去年の順位と並べ、新しく入ったもの、大きく上がったものに印を付けます。",
        en: "Compare with last year and mark what is new or has risen.",
      },
      {
        ja: "1つずつ「うちで起きたら何が止まるか」を1行で書きます。",
        en: "For each write one line: what would stop if it happened here?",
      },
      {
        ja: "この画面の対応表で自社の対策を見て、対策がないものに担当と日付を決めます。",
        en: "See our measures in the map on this page, and settle a person and a date where there is none.",
      },
      {
        ja: "社長と10分見て、表に日付を書き、証拠として添えます。",
        en: "Go through it with the owner for ten minutes, date it, and attach it as evidence.",
      },
    ],
    minutes: 60,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    diagnosis: [5],
    articles: [5],
    iso27001: ["4.1", "6.1", "8.2", "A.5.7"],
    threats: [
      "ransomware",
      "supply-chain",
      "vulnerabilities",
      "insider",
      "targeted",
      "remote-work",
      "geopolitical",
      "ddos",
      "business-mail",
      "carelessness",
      "ai",
    ],
  },
};
