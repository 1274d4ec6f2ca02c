// 10: the four kinds of measures of article 23: a person in charge, rules, teaching, places and technique.
import type { Control } from "./control.ts";

export const handlingRules: Control = {
  id: "s10-handling-rules",
  section: "10",
  principle: null,
  title: {
    ja: "個人情報の責任者と取扱いの決まりがあり、年に1回点検している",
    en: "A person in charge and rules for personal data exist and are checked yearly",
  },
  reason: {
    ja: "個人情報保護法(第23条)は、小さな会社にも組織・人・物・技術の4つの守りを求めています。責任者がいなければ、どれも続きません。",
    en: "Article 23 of the privacy law asks even small firms for four kinds of protection, organisation, people, places, technique; without somebody in charge none lasts.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "personalData.managerNamed", is: true },
      { fact: "personalData.rulesWritten", is: true },
      { fact: "personalData.checkedByManager", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "取扱いの決まりと、責任者が名前を書いた点検表",
      en: "The rules, and the checklist signed by the person in charge",
    },
  },
  byHand: [
    {
      fact: "personalData.managerNamed",
      question: {
        ja: "個人情報の責任者と、扱う人が名前で決まっていますか?",
        en: "Are the person in charge of personal data and those who handle it settled by name?",
      },
      until: "personal-data",
    },
    {
      fact: "personalData.rulesWritten",
      question: {
        ja: "集める・使う・しまう・消すときの決まりと、もれた時の報告先が紙になっていますか?",
        en: "Are rules for collecting, using, keeping and erasing written, with whom to tell of a leak?",
      },
      until: "documents",
    },
    {
      fact: "personalData.checkedByManager",
      question: {
        ja: "責任者がこの1年に、決まりどおりかを実際に見て点検しましたか?",
        en: "In the past year, did the person in charge go and see that the rules are kept?",
      },
      until: "personal-data",
    },
  ],
  task: {
    title: { ja: "個人情報の4つの守りを点検する", en: "Check the four kinds of protection" },
    steps: [
      {
        ja: "個人情報保護委員会の「通則編」のガイドラインの別添を開き、従業員100人以下の会社向けの例を読みます(5,000人分を超えて持つ会社と、委託で扱う会社は、例外なくすべての項目です)。",
        en: "Open the annex of the PPC's general guideline and read the examples for firms of up to 100 people; with over 5,000 persons' data, or as a processor, all of it applies.",
      },
      {
        ja: "組織と人: 責任者・扱う人・もれた時の報告先・教育の記録を確かめます。",
        en: "Organisation and people: see who is in charge, who handles it, whom to tell of a leak, and the training records.",
      },
      {
        ja: "物: 書類と媒体の置き場所に行き、鍵・持ち運び・捨て方を見ます。",
        en: "Places: go to papers and media and look at locks, carrying and disposal.",
      },
      {
        ja: "技術: 扱うPCを開き、利用者のID・更新・対策ソフト・ファイルのパスワードを見ます。",
        en: "Technique: on the PCs look at user IDs, updates, protection and passwords on files.",
      },
      {
        ja: "点検表に日付と名前を書き、直した決まりと一緒に証拠として添えます。",
        en: "Sign and date the checklist and attach it with the corrected rules as evidence.",
      },
    ],
    minutes: 90,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    diagnosis: [19, 20, 25],
    personalData: [3, 4, 5, 6],
    scs: ["1-2-3-1", "3-1-4-1", "3-1-4-2"],
    iso27001: ["A.5.2", "A.5.31", "A.5.34", "A.6.3"],
    threats: ["insider", "carelessness"],
  },
};
