// ②.4: answers to secret questions cannot be guessed or found.
import type { Control } from "./control.ts";

export const secretQuestions: Control = {
  id: "p2-4-secret-questions",
  section: "②.4",
  principle: 2,
  title: {
    ja: "秘密の質問の答えが、調べても分からないものになっている",
    en: "Answers to secret questions cannot be found out",
  },
  reason: {
    ja: "ペットの名前や出身の学校は、昔の投稿から見つかります。答えが分かれば、長いパスワードも素通りです。",
    en: "The name of a pet or a school is found in old posts, and whoever knows the answer walks past the longest password.",
  },
  risk: 3,
  scope: { register: "people" },
  condition: { fact: "person.secretAnswersUnguessable", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: {
      ja: "秘密の質問を見直した本人の「確認しました」",
      en: "Each person's confirmation that the answers were reviewed",
    },
  },
  byHand: [
    {
      fact: "person.secretAnswersUnguessable",
      question: {
        ja: "社員全員が、秘密の質問の答えを推測できないものに変えましたか?",
        en: "Has everyone changed the answers to secret questions to ones nobody can guess?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "秘密の質問の答えを見直す", en: "Review your answers to secret questions" },
    steps: [
      {
        ja: "自分のページに出る「秘密の質問を使うサービス」の一覧を開きます。",
        en: "Open the list of services that use secret questions on your own page.",
      },
      {
        ja: "自分が使うサービスの設定画面で、質問が登録されているかを見ます。",
        en: "In the settings of those you use, look whether a question is registered.",
      },
      {
        ja: "やめられるならオフにし、多要素認証に替えます。",
        en: "If it can be switched off, do so and use a second factor instead.",
      },
      {
        ja: "やめられないなら、質問と関係のない長い答えを作り、パスワードと同じ場所に保管します。",
        en: "If not, make up a long answer unrelated to the question and keep it with the password.",
      },
      {
        ja: "新しく見つけたサービスを一覧に足し、「確認しました」を押して証拠にします。",
        en: "Add services you found to the list and confirm: that is the evidence.",
      },
    ],
    minutes: 10,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [3],
    diagnosis: [3, 10],
    articles: [3],
    iso27001: ["A.5.17"],
    threats: ["carelessness"],
  },
};
