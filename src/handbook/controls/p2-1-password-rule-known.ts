// ②.1: everybody has read the rule on passwords and confirmed it.
import type { Control } from "./control.ts";

export const passwordRuleKnown: Control = {
  id: "p2-1-password-rule-known",
  section: "②.1",
  principle: 2,
  title: { ja: "全員がパスワードの決まりを確認している", en: "Everyone has confirmed the rule on passwords" },
  reason: {
    ja: "パスワードは家や金庫の鍵と同じです。持っている一人が知らなければ、決まりは紙のままです。",
    en: "A password is a key to the house. If one of those who carry it does not know the rule, the rule is only paper.",
  },
  risk: 4,
  scope: { register: "people" },
  condition: { fact: "person.acknowledgedPasswordRule", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: {
      ja: "今の版のパスワードの決まりへの本人の「確認しました」",
      en: "Each person's confirmation of the present version of the rule",
    },
  },
  byHand: [
    {
      fact: "person.acknowledgedPasswordRule",
      question: {
        ja: "社員全員が、今の版のパスワードの決まりを読んで確認しましたか?",
        en: "Has everyone read and confirmed the present rule on passwords?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "パスワードの決まりを読んで確認する", en: "Read and confirm the rule on passwords" },
    steps: [
      {
        ja: "自分のページで「パスワードの決まり」を開きます。",
        en: "Open the rule on passwords on your own page.",
      },
      {
        ja: "1枚を読み、自分の仕事でよく使うサービスを3つ思い浮かべます。",
        en: "Read the page and think of the three services you use most.",
      },
      {
        ja: "3つのうち決まりに合わないものがあれば、その日のうちに変えます。",
        en: "If one of them does not follow the rule, change it the same day.",
      },
      { ja: "「家の鍵」のクイズに答えます。", en: "Answer the quiz on the key of the house." },
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
    diagnosis: [3, 20, 25],
    articles: [3],
    personalData: [4],
    scs: ["4-1-5-5", "4-1-6-3"],
    iso27001: ["7.3", "A.5.17", "A.6.3"],
    threats: ["carelessness"],
  },
};
