// はじめに: the owner looks at the nine tiles every month and signs.
import type { Control } from "./control.ts";

export const monthlyLook: Control = {
  id: "s0-monthly-look",
  section: "はじめに",
  principle: null,
  title: {
    ja: "社長が毎月、九か条の状態を見て署名している",
    en: "The owner looks at the nine tiles every month and signs",
  },
  reason: {
    ja: "担当者だけが知っている穴は、予算も時間もつかないまま残ります。社長が月に5分見るだけで、直す順番が決まります。",
    en: "A hole only the IT person knows about gets neither money nor time. Five minutes of the owner each month settle what is mended first.",
  },
  risk: 4,
  scope: "company",
  condition: { fact: "review.signedMonthly", is: true },
  evidence: {
    grade: "E1",
    days: 35,
    what: {
      ja: "署名した月次の確認の記録(印刷なら写真)",
      en: "The signed monthly record, or a photo of it if printed",
    },
  },
  byHand: [
    {
      fact: "review.signedMonthly",
      question: {
        ja: "社長は、この1か月のうちに九か条の状態を見て署名しましたか?",
        en: "Has the owner looked at the nine tiles and signed within the last month?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "今月の九か条を見て署名する", en: "Look at this month's nine tiles and sign" },
    steps: [
      {
        ja: "「九か条」のページを開き、先月から悪くなったタイルを上から順に見ます。",
        en: "Open the page of the nine principles and look first at the tiles that got worse since last month.",
      },
      {
        ja: "悪くなったタイルを1つ開き、足りない証拠と、何が要るか(人・時間・お金)を読みます。",
        en: "Open one that got worse and read which evidence is missing and what it takes: people, time or money.",
      },
      {
        ja: "担当者に「今月いちばん困っていることは何ですか」と聞きます。",
        en: "Ask the person in charge what troubles them most this month.",
      },
      {
        ja: "今月やることを1つだけ決め、担当者と期限を入れます。",
        en: "Decide on one thing for this month and give it a name and a date.",
      },
      {
        ja: "月次の確認に署名し、その記録を証拠として残します。",
        en: "Sign the monthly page and keep it as evidence.",
      },
    ],
    minutes: 5,
    who: "owner",
    everyDays: 30,
    appearDaysBefore: 5,
  },
  references: { principles: [1, 2, 3, 4, 5, 6, 7, 8, 9], iso27001: ["5.1", "9.1", "A.5.4"] },
};
