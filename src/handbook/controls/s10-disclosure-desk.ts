// 10: people who ask to see or correct their data meet somebody who knows what to do.
import type { Control } from "./control.ts";

export const disclosureDesk: Control = {
  id: "s10-disclosure-desk",
  section: "10",
  principle: null,
  title: {
    ja: "「自分の情報を見せて」と言われたときの担当と手順がある",
    en: "Somebody knows what to do when people ask for their data",
  },
  reason: {
    ja: "たらい回しにすると苦情が大きくなり、本人を確かめずに渡すと、それ自体がもれになります。",
    en: "Sending people from desk to desk turns a request into a complaint, and answering without checking identity is itself a leak.",
  },
  risk: 2,
  scope: "company",
  condition: {
    all: [
      { fact: "personalData.deskNamed", is: true },
      { fact: "personalData.identityCheckSettled", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "手順の紙と、この1年の求めの記録(なければ練習の記録)",
      en: "The page of steps, and the log of requests or of a rehearsal",
    },
  },
  byHand: [
    {
      fact: "personalData.deskNamed",
      question: {
        ja: "開示や訂正の求めに応じる担当が決まり、連絡先を公表していますか?",
        en: "Is the desk for such requests settled and published?",
      },
      until: "personal-data",
    },
    {
      fact: "personalData.identityCheckSettled",
      question: {
        ja: "本人かどうかの確かめ方と、答えるまでの日数が決まっていますか?",
        en: "Are the check of identity and the days until an answer settled?",
      },
      until: "personal-data",
    },
  ],
  task: {
    title: { ja: "開示の求めを1回練習する", en: "Rehearse one request" },
    steps: [
      {
        ja: "プライバシーポリシーを開き、窓口の名前と連絡先が今も正しいかを見ます。",
        en: "Open the privacy policy and see that desk and contact are still right.",
      },
      {
        ja: "1人がお客様の役で「私の情報を見せてください」と電話します。",
        en: "Let one person play a customer who calls to see their data.",
      },
      {
        ja: "受けた人は、本人の確かめ方(登録の情報・書類)と、答える期限を伝えます。",
        en: "The other explains how identity is checked and by when there is an answer.",
      },
      {
        ja: "データがどこにあるかを探し、見せる形にするまでの時間を測ります。",
        en: "Look for the data and measure the time until it can be shown.",
      },
      {
        ja: "手順を直し、記録の表に日付を書いて証拠として添えます。",
        en: "Correct the steps, date the log and attach both as evidence.",
      },
    ],
    minutes: 30,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: { personalData: [10], iso27001: ["A.5.31", "A.5.34"] },
};
