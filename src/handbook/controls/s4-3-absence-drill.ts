// 4.3: what to do without a key person is written, shared and tried, and emergency use leaves a name.
import type { Control } from "./control.ts";

export const absenceDrill: Control = {
  id: "s4-3-absence-drill",
  section: "4.3",
  principle: null,
  title: {
    ja: "要の人がいない日の手順を、書いて試している",
    en: "What to do without a key person is written and tried",
  },
  reason: {
    ja: "手順が本人の頭の中にしかないと、代わりの人は鍵の場所から探すことになります。半日の練習で、抜けはほぼ見つかります。",
    en: "If the procedure is in one head, the deputy starts by looking for the keys. Half a day's drill finds most of the gaps.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "absence.procedureShared", is: true },
      { fact: "absence.useRecorded", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "不在の練習の記録(想定・できたこと・直すこと)",
      en: "The record of an absence drill: scenario, what worked, what to change",
    },
  },
  byHand: [
    {
      fact: "absence.procedureShared",
      question: {
        ja: "社長や担当者が動けない日の手順書があり、代わりの人が置き場所を知っていますか?",
        en: "Is there a procedure for the absence of owner or person in charge, and do the deputies know where it is?",
      },
      until: "continuity",
    },
    {
      fact: "absence.useRecorded",
      question: {
        ja: "緊急で共有の鍵を使ったとき、誰がいつ何をしたかが残りますか?",
        en: "When shared keys are used in an emergency, is it recorded who did what and when?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "要の人がいない日を試す", en: "Try a day without a key person" },
    steps: [
      {
        ja: "「社長が入院」「担当者と連絡が取れない」などの場面を1つ選びます。",
        en: "Choose one scene: the owner is in hospital, or the person in charge cannot be reached.",
      },
      {
        ja: "手順書に、社長代理・副管理者・弁護士や税理士の役目と電話番号、鍵と封筒の場所を書きます。",
        en: "In the procedure write role and phone of the acting head, the deputy, the lawyer or accountant, and where keys and envelopes are.",
      },
      {
        ja: "本人は口を出さずに、代わりの人だけで、支払い・メールの管理・お客様への連絡を1つずつやってみます。",
        en: "With the key person silent, let the deputies make one payment, one change in mail administration and one call to a customer.",
      },
      {
        ja: "緊急で使った鍵は、使った人・時刻・したことを記録の紙に書き、あとで鍵を変えます。",
        en: "Write user, time and act for each emergency key used, and change the key afterwards.",
      },
      {
        ja: "止まった所と直すことを記録し、手順書の置き場所を全員に伝えて、記録を証拠として添えます。",
        en: "Note where it stuck and what to change, tell everybody where the procedure is, and attach the record as evidence.",
      },
    ],
    minutes: 90,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [9],
    diagnosis: [24],
    continuity: [3, 19],
    scs: ["4-1-2-2", "7-1-1-1"],
    iso27001: ["A.5.2", "A.5.29", "A.5.30", "A.5.37", "A.8.15"],
  },
};
