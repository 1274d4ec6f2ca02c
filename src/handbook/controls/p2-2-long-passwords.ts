// ②.2: each person has checked that their own work passwords are long enough.
import type { Control } from "./control.ts";

export const longPasswords: Control = {
  id: "p2-2-long-passwords",
  section: "②.2",
  principle: 2,
  title: { ja: "一人ひとりのパスワードが十分に長い", en: "Each person's passwords are long enough" },
  reason: {
    ja: "短いものや、辞書に載った言葉、会社名と年の組合せは、道具を使えばすぐ試し終わります。長くするのがいちばん効きます。",
    en: "Short ones, dictionary words and company name plus year are tried in no time by a tool. Length helps most.",
  },
  risk: 4,
  scope: { register: "people" },
  condition: { fact: "person.passwordsLong", is: true },
  evidence: {
    grade: "E2",
    days: 180,
    what: {
      ja: "強さの自己点検をした本人の記録(パスワードは送られない)",
      en: "Each person's own record of the strength check; the password is never sent",
    },
  },
  byHand: [
    {
      fact: "person.passwordsLong",
      question: {
        ja: "この半年のうちに、社員全員が自分のパスワードの長さを点検しましたか?",
        en: "Has everyone checked the length of their own passwords within half a year?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "自分のパスワードの長さを点検する", en: "Check the length of your passwords" },
    steps: [
      {
        ja: "「調べる→パスワード」を開きます。入力した文字はこの端末から外に出ません。",
        en: "Open Examine, Passwords; what you type does not leave this device.",
      },
      {
        ja: "今のものに似た長さと文字の種類を入れ、破られるまでの時間の目安を見ます。",
        en: "Enter something of the same length and kind as yours and see how long it would last.",
      },
      {
        ja: "会社の決まりより短いもの、会社名・名前・誕生日・並んだ数字を含むものを書き出さずに数えます。",
        en: "Count, without writing them down, those shorter than the rule or made of company, name, birthday or rows of digits.",
      },
      {
        ja: "数えたものを、仕事のメールとクラウドから順に長いものへ変えます。",
        en: "Change those to long ones, work mail and cloud first.",
      },
      {
        ja: "自分のページで点検した日を記録し、「確認しました」を押して証拠にします。",
        en: "Record the day on your own page and confirm: that is the evidence.",
      },
    ],
    minutes: 10,
    who: "everyone",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [3],
    articles: [3],
    scs: ["4-1-5-2", "4-1-5-3", "4-1-3-4"],
    iso27001: ["A.5.17"],
    threats: ["remote-work", "carelessness"],
  },
};
