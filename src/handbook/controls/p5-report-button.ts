// ⑤: a suspicious mail can be shown to the right person in two taps.
import type { Control } from "./control.ts";

export const reportButton: Control = {
  id: "p5-report-button",
  section: "⑤",
  principle: 5,
  title: { ja: "怪しいメールを2タップで知らせられる", en: "A suspicious mail can be reported in two taps" },
  reason: {
    ja: "一人が気づいても、知らせるのが面倒なら黙って消します。その間に、隣の人が同じものを開きます。",
    en: "If telling is a nuisance, those who notice just delete it, and the colleague next door opens the same one.",
  },
  risk: 4,
  scope: "company",
  condition: { fact: "mail.reportedInTwoTaps", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "試しに送った知らせと、担当者が受け取った画面",
      en: "A trial report and the screen on which it arrived",
    },
  },
  byHand: [
    {
      fact: "mail.reportedInTwoTaps",
      question: {
        ja: "怪しいメールを、誰でもすぐに担当者へ見せる方法がありますか?",
        en: "Can anybody show a suspicious mail to the person in charge at once?",
      },
      until: "mail-check",
    },
  ],
  task: {
    title: { ja: "知らせる道を試す", en: "Try out how a report arrives" },
    steps: [
      {
        ja: "社員のスマホを1台借り、自分のページの「怪しいメールを見せる」が最初の画面にあるかを見ます。",
        en: "Take one employee's phone and look that the report button is on the first screen of their page.",
      },
      {
        ja: "PCでも同じボタンがお気に入りに入っているか、3人に開いてもらいます。",
        en: "Ask three people to open it from the bookmarks of their PC.",
      },
      {
        ja: "試しの1通を送ってもらい、何回押したかを数えます。2回を超えるなら近道を作ります。",
        en: "Let them send a trial and count the taps; if it takes more than two, make a shortcut.",
      },
      {
        ja: "担当者に届くまでの時間と、お礼の返事が返るかを見ます。",
        en: "See how long it takes to arrive and whether the sender gets a thank-you.",
      },
      {
        ja: "届いた画面を撮り、証拠として添えます。",
        en: "Take a picture of the screen where it arrived and attach it.",
      },
    ],
    minutes: 20,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [4, 9],
    diagnosis: [5, 6, 24],
    articles: [5],
    scs: ["6-1-1-2"],
    iso27001: ["A.6.8"],
    threats: ["targeted", "business-mail"],
  },
};
