// ⑤: in the last drill more people reported than clicked, and everybody had the lesson.
import type { Control } from "./control.ts";

export const mailDrill: Control = {
  id: "p5-mail-drill",
  section: "⑤",
  principle: 5,
  title: {
    ja: "メール訓練で、開いた人より知らせた人が多い",
    en: "In the mail drill more people report than click",
  },
  reason: {
    ja: "誰も押さない会社はありません。早く知らせる人がいれば、同じメールが届いた全員に間に合います。",
    en: "No company has nobody who clicks. One early report warns all the others who got the same mail in time.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "drill.mailReportsReachClicks", is: true },
      { fact: "drill.mailLessonForAll", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 92,
    what: {
      ja: "知らせた率・最初の知らせまでの時間・開いた率が載った訓練結果",
      en: "The result: share reporting, time to the first report, share clicking",
    },
  },
  byHand: [
    {
      fact: "drill.mailReportsReachClicks",
      question: {
        ja: "この3か月のメール訓練で、知らせた人は開いた人と同じかそれ以上いましたか?",
        en: "In the mail drill of the last three months, did at least as many report as click?",
      },
      until: "lessons",
    },
    {
      fact: "drill.mailLessonForAll",
      question: {
        ja: "訓練のあと、開かなかった人も含めて全員が説明を受けましたか?",
        en: "After the drill, did everybody get the lesson, also those who did not click?",
      },
      until: "lessons",
    },
  ],
  task: {
    title: { ja: "予告つきのメール訓練をする", en: "Hold an announced mail drill" },
    steps: [
      {
        ja: "「この3か月のどこかで訓練メールを送ります。見つけたら知らせてください」と先に伝えます。",
        en: "Announce it: some time in these three months a practice mail will come, please report it.",
      },
      {
        ja: "今はやりの口実(返信の形、SMS、宅配、請求)から、自社に来そうなものを選びます。実在の会社の名前は使いません。",
        en: "Choose a present pretext that fits your company, such as a reply, SMS, parcel or invoice, without any real company's name.",
      },
      {
        ja: "送って、知らせが来た時刻を記録します。電話で知らせた人も数えます。誰が開いたかは名前で並べません。",
        en: "Send it and note when reports come, counting those by phone too; never list by name who clicked.",
      },
      {
        ja: "翌日、全員に見分ける所を1枚で伝え、いちばん早く知らせた人にお礼を言います。",
        en: "Next day show everybody on one page where to look, and thank the first to report.",
      },
      {
        ja: "知らせた率・時間・開いた率をまとめ、証拠として添えます。",
        en: "Put the three figures together and attach them as evidence.",
      },
    ],
    minutes: 60,
    who: "it",
    everyDays: 90,
    appearDaysBefore: 21,
  },
  references: {
    principles: [4, 9],
    diagnosis: [5, 6, 20],
    articles: [5],
    scs: ["4-2-2-1", "4-2-2-2"],
    iso27001: ["7.2", "A.6.3", "A.6.8"],
    threats: ["targeted", "business-mail", "ransomware"],
  },
};
