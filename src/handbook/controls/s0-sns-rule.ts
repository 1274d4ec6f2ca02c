// はじめに: everybody knows what may be written on social networks, about the company and about others.
import type { Control } from "./control.ts";

export const snsRule: Control = {
  id: "s0-sns-rule",
  section: "はじめに",
  principle: null,
  title: {
    ja: "全員がSNSの決まりを読んで確認している",
    en: "Everyone has read and confirmed the rule on social networks",
  },
  reason: {
    ja: "何気ない投稿から、取引先の名前や社内の様子、人を傷つける言葉が広がります。一度出たものは取り戻せません。",
    en: "A casual post can give away a customer, the inside of the office, or hurt somebody. Once out, it cannot be taken back.",
  },
  risk: 3,
  scope: { register: "people" },
  condition: { fact: "person.acknowledgedSnsRule", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: {
      ja: "SNSの決まりへの本人の「確認しました」",
      en: "Each person's own confirmation of the rule on social networks",
    },
  },
  byHand: [
    {
      fact: "person.acknowledgedSnsRule",
      question: {
        ja: "社員全員が、SNSの決まりを読んで確認しましたか?",
        en: "Has everyone read and confirmed the rule on social networks?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "SNSの決まりを読んで確認する", en: "Read and confirm the rule on social networks" },
    steps: [
      {
        ja: "自分のページで「SNSの決まり」を開きます。",
        en: "Open the rule on social networks on your own page.",
      },
      {
        ja: "書いてはいけないもの(お客様、社内の写真、未発表の話、人の悪口)を読みます。",
        en: "Read what is not to be written: customers, photos from inside, unpublished news, unkind words about people.",
      },
      {
        ja: "自分のSNSで、勤め先と居場所が誰に見えるかを設定画面で見ます。",
        en: "In the settings of your own account look who can see your employer and where you are.",
      },
      {
        ja: "クイズに3問答え、迷ったものは担当者に聞きます。",
        en: "Answer the three quiz questions, and ask the person in charge where you are unsure.",
      },
      {
        ja: "「確認しました」を押します。これがあなたの証拠になります。",
        en: "Press the button to confirm: that is your evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [4],
    diagnosis: [10, 20, 25],
    iso27001: ["7.3", "A.5.10", "A.6.3"],
    threats: ["carelessness"],
  },
};
