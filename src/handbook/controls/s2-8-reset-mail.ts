// 2.8: a mail asking to reset a password is checked on the official page before anything is typed.
import type { Control } from "./control.ts";

export const resetMail: Control = {
  id: "s2-8-reset-mail",
  section: "2.8",
  principle: 4,
  title: {
    ja: "再設定の知らせは公式のページから確かめると全員が知っている",
    en: "Everybody checks reset notices on the official page",
  },
  reason: {
    ja: "大きな流出のあとには、それを装った再設定の偽メールが出回ります。急いで押すと、新しいパスワードを渡してしまいます。",
    en: "Big leaks are followed by fake reset mails, and a hurried click hands over the new password.",
  },
  risk: 4,
  scope: { register: "people" },
  condition: "evidence-alone",
  evidence: {
    grade: "E2",
    days: 365,
    what: { ja: "一人ひとりの練習の修了", en: "Each person's completed exercise" },
  },
  byHand: [],
  task: {
    title: { ja: "再設定の知らせの確かめ方を練習する", en: "Practise checking a reset notice" },
    steps: [
      {
        ja: "自分のページを開き、「再設定のお知らせが来た」の練習を始めます。",
        en: "Open your page and start the exercise “A reset notice has come”.",
      },
      {
        ja: "例のメールのリンクは押さずに、公式URL帳から同じサービスを開きます。",
        en: "Leave the link in the sample mail alone and open the service from the official-URL book.",
      },
      {
        ja: "サービスの「お知らせ」に同じ話があるかを見ます。無ければ、報告ボタンで知らせます。",
        en: "Look for the same story in the service's news; if there is none, press the report button.",
      },
      {
        ja: "本当だったときは、公式のページかアプリの設定から変えます。メールのリンクからは変えません。",
        en: "If it is true, change it from the official page or the app's settings, not by the mail.",
      },
      {
        ja: "最後の問いに答えて「修了」を押します。修了した日が証拠に残ります。",
        en: "Answer the last question and press “Done”; the day is kept as evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [2, 5],
    diagnosis: [5, 6, 10, 20],
    articles: [5],
    scs: ["4-2-2-1"],
    iso27001: ["7.3", "A.6.3"],
    threats: ["targeted", "business-mail", "carelessness"],
  },
};
