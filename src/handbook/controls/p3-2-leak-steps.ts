// ③.2: what to do when a password leaked is written down, for all three ways it can leak.
import type { Control } from "./control.ts";

export const leakSteps: Control = {
  id: "p3-2-leak-steps",
  section: "③.2",
  principle: 3,
  title: {
    ja: "パスワードが漏れたときの手順が書いてある",
    en: "The steps after a leaked password are written down",
  },
  reason: {
    ja: "漏れ方は、端末の感染・通信の途中・サービス側の3つです。端末が感染していれば、そこで変えた新しいものもすぐ盗まれます。",
    en: "A password leaks on the device, on the way or at the service. If the device is infected, a new one typed there is stolen too.",
  },
  risk: 4,
  scope: "company",
  condition: { fact: "passwordRule.leakStepsWritten", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: { ja: "3つの漏れ方ごとの手順が載った1枚", en: "The page with the steps for all three ways" },
  },
  byHand: [
    {
      fact: "passwordRule.leakStepsWritten",
      question: {
        ja: "パスワードが漏れたときに、誰が何を変えるかの手順が書いてありますか?",
        en: "Is it written down who changes what when a password has leaked?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "漏れたときの手順を見直す", en: "Review the steps after a leak" },
    steps: [
      {
        ja: "「書類」で「パスワードが漏れたとき」を開きます。",
        en: "Open the page on leaked passwords under Documents.",
      },
      {
        ja: "端末の感染なら別の端末から変える、サービス側なら公式の知らせを公式URL帳から確かめる、と分かれているかを読みます。",
        en: "Read whether it differs: from another device if infected, official news through the official-URL book if the service leaked.",
      },
      {
        ja: "「同じもの・似たものを使う先も変える」「ログイン中の端末を全部切る」が入っているかを見ます。",
        en: "See that it says to change the same and similar ones elsewhere and to sign out all devices.",
      },
      {
        ja: "ためしに一番使うサービスで、全端末からログアウトするボタンの場所を開いてみます。",
        en: "As a trial find the button that signs out all devices in the service you use most.",
      },
      {
        ja: "直した日付を入れて保存し、証拠として添えます。",
        en: "Date the corrected page, save it and attach it as evidence.",
      },
    ],
    minutes: 30,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [2, 9],
    diagnosis: [3, 24],
    articles: [3],
    scs: ["4-1-6-2", "6-1-1-1"],
    iso27001: ["A.5.17", "A.5.24"],
    threats: ["remote-work", "supply-chain"],
  },
};
