// ④.1: everybody sees the present lures every month and can tell them apart.
import type { Control } from "./control.ts";

export const lureQuiz: Control = {
  id: "p4-1-lure-quiz",
  section: "④.1",
  principle: 4,
  title: {
    ja: "全員が最近の偽メールを見分ける練習をしている",
    en: "Everyone practises telling present lures apart",
  },
  reason: {
    ja: "宅配、税金、銀行、災害と、口実は毎月変わります。SMSやゲームのメッセージも同じ手口だと知らないと、身構えられません。",
    en: "Parcel, tax, bank, disaster: the pretext changes every month, and nobody is on guard who thinks only of mail and not of SMS or chat.",
  },
  risk: 5,
  scope: { register: "people" },
  condition: { fact: "person.lureQuizPassed", is: true },
  evidence: {
    grade: "E2",
    days: 90,
    what: {
      ja: "「どれが本物?」の3問を終えた本人の記録",
      en: "Each person's record of the three-question quiz",
    },
  },
  byHand: [
    {
      fact: "person.lureQuizPassed",
      question: {
        ja: "この3か月のうちに、社員全員が偽メールのクイズに合格しましたか?",
        en: "Has everyone passed a quiz on fake mail within three months?",
      },
      until: "lessons",
    },
  ],
  task: {
    title: { ja: "今月の「どれが本物?」に答える", en: "Answer this month's quiz on real and fake" },
    steps: [
      {
        ja: "自分のページで「今月の3分」を開きます。",
        en: "Open this month's three minutes on your own page.",
      },
      {
        ja: "3つの画面を見て、本物と思うものを選びます。",
        en: "Look at the three screens and choose the one you think is real.",
      },
      {
        ja: "答えの説明で、急がせる言葉・差出人・リンク先の3か所を見直します。",
        en: "Read the answer and look again at three places: the hurry, the sender, the link.",
      },
      {
        ja: "最近自分に来た似たものを思い出し、あれば「怪しいメールを見せる」で送ります。",
        en: "If you remember a similar one of your own, send it by the report button.",
      },
      {
        ja: "最後まで進むと結果が記録され、証拠になります。点数は本人だけに見えます。",
        en: "At the end the result is recorded as evidence; only you see the score.",
      },
    ],
    minutes: 3,
    who: "everyone",
    everyDays: 30,
    appearDaysBefore: 7,
  },
  references: {
    principles: [5],
    diagnosis: [5, 6, 20],
    articles: [5],
    personalData: [4],
    scs: ["4-2-2-1", "4-2-2-2"],
    iso27001: ["7.2", "7.3", "A.6.3"],
    threats: ["targeted", "business-mail", "carelessness", "ai"],
  },
};
