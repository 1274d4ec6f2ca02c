// 9.4: on the first morning after a long holiday everybody updates before opening mail.
import type { Control } from "./control.ts";

export const firstMorning: Control = {
  id: "s9-4-first-morning",
  section: "9.4",
  principle: 1,
  title: {
    ja: "連休明けの朝は、メールより先に更新している",
    en: "After a long holiday, updates come before mail",
  },
  reason: {
    ja: "休みの間に見つかった弱点は、電源を入れたばかりのPCでは塞がっていません。たまったメールの中に、それを突く添付が混ざります。",
    en: "Holes found during the holiday are still open on a PC just switched on, and among the waiting mail is what uses them.",
  },
  risk: 4,
  scope: { register: "people" },
  condition: { fact: "person.updatedBeforeMail", is: true },
  evidence: {
    grade: "E2",
    days: 150,
    what: {
      ja: "連休明けの朝に「更新しました」と答えた本人の確認",
      en: "Each person's word, on the first morning, that the update was done",
    },
  },
  byHand: [
    {
      fact: "person.updatedBeforeMail",
      question: {
        ja: "前回の連休明けに、全員がメールを開く前に更新しましたか?",
        en: "After the last long holiday, did everybody update before opening mail?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "連休明けは、メールの前に更新する", en: "After the holiday: update, then mail" },
    steps: [
      {
        ja: "PCの電源を入れ、メールのソフトはまだ開きません。",
        en: "Switch the PC on, and leave mail closed.",
      },
      {
        ja: "更新の画面(Windows Update、またはソフトウェアアップデート)を開き、「確認」を押します。",
        en: "Open Windows Update, or Software Update on a Mac, and press Check.",
      },
      {
        ja: "セキュリティソフトの画面を開き、定義が今日の日付になるまで待ちます。",
        en: "Open the security software and wait until its definitions carry today's date.",
      },
      {
        ja: "再起動を求められたら再起動し、待つ間に机の書類を片付けます。",
        en: "Restart if asked, and tidy the desk meanwhile.",
      },
      {
        ja: "自分のページで「更新しました」を押してから、メールを開きます。押した記録が証拠になります。",
        en: "Press Updated on your own page, which is kept as evidence, and then open mail.",
      },
    ],
    minutes: 15,
    who: "everyone",
    everyDays: 145,
    aroundHolidays: "after",
    appearDaysBefore: 14,
  },
  references: {
    principles: [5],
    diagnosis: [1, 2, 6],
    articles: [1, 2],
    scs: ["4-4-5-3"],
    iso27001: ["A.8.7", "A.8.8"],
    threats: ["targeted", "vulnerabilities", "ransomware"],
  },
};
