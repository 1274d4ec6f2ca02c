// 6: nobody gets in by a uniform; staff call back on a known number.
import type { Control } from "./control.ts";

export const impostorVisitors: Control = {
  id: "s6-impostor-visitors",
  section: "6",
  principle: null,
  title: {
    ja: "業者を名乗る訪問者を確かめてから通すと、全員が知っている",
    en: "Everybody checks a caller before letting anyone in",
  },
  reason: {
    ja: "点検や防犯の業者のふりをすれば、親切な人ほど扉を開けてしまいます。確かめる一本の電話が、いちばん安い鍵です。",
    en: "Dressed as a maintenance man anybody is let in by kind people; one call to check is the cheapest lock.",
  },
  risk: 3,
  scope: { register: "people" },
  condition: { fact: "visitors.checkedByCallBack", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: { ja: "一人ひとりの練習の修了", en: "Each person's completed exercise" },
  },
  byHand: [
    {
      fact: "visitors.checkedByCallBack",
      question: {
        ja: "予定に無い訪問者は、こちらで知っている番号に電話して確かめる決まりですか?",
        en: "Is it the rule to check an unexpected visitor by calling a number you already know?",
      },
      until: "lessons",
    },
  ],
  task: {
    title: { ja: "訪問者の確かめ方を練習する", en: "Practise checking a visitor" },
    steps: [
      {
        ja: "自分のページを開き、「点検に来ました」の練習を始めます。",
        en: "Open your page and start the exercise “I have come for the inspection”.",
      },
      {
        ja: "名乗られた会社の番号を、相手の名刺ではなく、会社の連絡先から探します。",
        en: "Find the firm's number in the company's contact book, not on the caller's card.",
      },
      {
        ja: "「確認できるまで、こちらでお待ちください」と声に出して言ってみます。断っても叱られないことを確かめます。",
        en: "Say aloud: please wait here until I have checked; and make sure nobody is scolded for refusing.",
      },
      {
        ja: "通すときは訪問の記録に名前・用件・時刻を書き、帰るまで付き添います。電話で鍵や番号を聞かれたときも同じです。",
        en: "When letting somebody in write name, purpose and time, and stay along; do the same when a caller asks for keys or codes.",
      },
      {
        ja: "最後の問いに答えて「修了」を押します。修了した日が証拠に残ります。",
        en: "Answer the last question and press “Done”; the day is kept as evidence.",
      },
    ],
    minutes: 7,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [4],
    diagnosis: [15, 20],
    personalData: [5],
    scs: ["4-2-2-1"],
    iso27001: ["A.6.3", "A.7.2", "A.7.6"],
    threats: ["insider", "targeted"],
  },
};
