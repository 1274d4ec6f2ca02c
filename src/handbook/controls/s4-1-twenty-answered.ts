// 4.1: the 20 questions of the Small and Medium Enterprise Agency are answered, and the weak ones have an owner.
import type { Control } from "./control.ts";

export const twentyAnswered: Control = {
  id: "s4-1-twenty-answered",
  section: "4.1",
  principle: null,
  title: {
    ja: "事業継続の20問に答え、弱い所の担当を決めている",
    en: "The 20 continuity questions are answered and the weak spots have an owner",
  },
  reason: {
    ja: "計画は書けても、現金や保険、代わりの人のような抜けには気づきにくいものです。20問は、その抜けを30分で見せます。",
    en: "A plan can be written and still miss cash, insurance or a deputy. Twenty questions show the gaps in half an hour.",
  },
  risk: 2,
  scope: "company",
  condition: { fact: "continuity.twentyAnswered", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "20問の答えと、弱い所の担当者・期限の一覧",
      en: "The 20 answers with person and date for each weak spot",
    },
  },
  byHand: [
    {
      fact: "continuity.twentyAnswered",
      question: {
        ja: "中小企業庁の20問のチェックに、1年以内にすべて答えましたか?",
        en: "Within a year have all 20 questions of the agency's check been answered?",
      },
      until: "continuity",
    },
  ],
  task: {
    title: { ja: "事業継続の20問に答える", en: "Answer the 20 continuity questions" },
    steps: [
      {
        ja: "20問の画面を開きます。控えと代わりの機器など、台帳からわかる答えは先に入っています。",
        en: "Open the 20 questions; what the registers know, such as backups and spare devices, is already filled in.",
      },
      {
        ja: "人・物・お金・情報・体制の順に、「はい・いいえ・わからない」で答えます。わからないものは、知っている人に電話で聞きます。",
        en: "Answer yes, no or unknown on people, things, money, information and organisation; phone somebody who knows for the rest.",
      },
      {
        ja: "お金の4問は、経理の人か税理士に同席してもらいます。",
        en: "For the four on money have the accountant present.",
      },
      {
        ja: "「いいえ」と「わからない」から3つ選び、担当者と期限を決めます。",
        en: "Choose three of the no and unknown, and give each a person and a date.",
      },
      { ja: "答えの一覧を保存し、証拠として添えます。", en: "Save the answers and attach them as evidence." },
    ],
    minutes: 30,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    continuity: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
    iso27001: ["A.5.29", "A.5.30"],
    threats: ["ransomware"],
  },
};
