// ③.1: everybody refuses approvals they did not ask for, and reports them.
import type { Control } from "./control.ts";

export const pushRule: Control = {
  id: "p3-1-push-rule",
  section: "③.1",
  principle: 3,
  title: {
    ja: "全員が、覚えのない承認の通知を断って知らせている",
    en: "Everyone refuses and reports approvals they did not ask for",
  },
  reason: {
    ja: "覚えのない承認の通知は、パスワードがもう破られた合図です。一度「はい」を押すと、そのまま入られます。",
    en: "An approval nobody asked for means the password is already known. One tap on yes lets the attacker in.",
  },
  risk: 4,
  scope: { register: "people" },
  condition: { fact: "person.acknowledgedPushRule", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: {
      ja: "承認の通知のクイズに答えた本人の「確認しました」",
      en: "Each person's confirmation after the quiz on approvals",
    },
  },
  byHand: [
    {
      fact: "person.acknowledgedPushRule",
      question: {
        ja: "社員全員が、覚えのない承認の通知が来たときにすることを知っていますか?",
        en: "Does everyone know what to do about an approval they did not ask for?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "覚えのない承認の断り方を確認する", en: "Learn to refuse an approval you did not ask for" },
    steps: [
      {
        ja: "自分のページで「知らない承認が来た」の1枚を開きます。",
        en: "Open the page on unexpected approvals on your own page.",
      },
      {
        ja: "「拒否→パスワードを変える→知らせる」の順を読みます。",
        en: "Read the order: refuse, change the password, tell.",
      },
      {
        ja: "認証コードは、電話の相手が誰でも教えないことを確かめます。",
        en: "Note that a code is told to nobody, whoever is on the phone.",
      },
      {
        ja: "暗証番号が誕生日や電話番号なら、ここで変えます。生体認証が外れたときの鍵だからです。",
        en: "If your PIN is a birthday or phone number, change it now: it is the key when the fingerprint fails.",
      },
      {
        ja: "クイズに答えて「確認しました」を押し、証拠にします。",
        en: "Answer the quiz and confirm: that is the evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [9],
    diagnosis: [3, 5, 20],
    articles: [3, 5],
    iso27001: ["7.3", "A.6.3", "A.6.8"],
    threats: ["remote-work", "business-mail"],
  },
};
