// 9.1: the threat that is new in 2026: everybody knows what may go into an AI service, and that voices can be faked.
import type { Control } from "./control.ts";

export const aiRules: Control = {
  id: "s9-1-ai-rules",
  section: "9.1",
  principle: null,
  title: {
    ja: "生成AIに入れてよい情報を、全員が知っている",
    en: "Everybody knows what may be typed into an AI service",
  },
  reason: {
    ja: "便利だからと見積書や名簿を入れると、社外に渡したのと同じことになります。声や顔をまねた詐欺も、AIで簡単に作れるようになりました。",
    en: "Pasting a quotation or a list into an AI service hands it to outsiders, and AI has made fake voices and faces easy.",
  },
  risk: 3,
  scope: { register: "people" },
  condition: { fact: "person.acknowledgedAiRules", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: { ja: "決まりを読んだという本人の確認", en: "Each person's acknowledgement of the rules" },
  },
  byHand: [
    {
      fact: "person.acknowledgedAiRules",
      question: {
        ja: "生成AIに入れてよい情報の決まりを、全員が読んで確認しましたか?",
        en: "Has everybody read and acknowledged what may go into AI services?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "生成AIの決まりを読んで確認する", en: "Read and acknowledge the AI rules" },
    steps: [
      {
        ja: "自分のページを開き、「生成AIの決まり」を読みます。",
        en: "Open your own page and read the rules on AI services.",
      },
      {
        ja: "会社が使ってよいと決めたサービスの名前を確かめます。個人で契約したものは仕事に使いません。",
        en: "Note which services the company allows; private subscriptions are not used for work.",
      },
      {
        ja: "お客様の名前・見積り・図面・パスワードは入れないことを確かめます。",
        en: "Keep customers' names, quotations, drawings and passwords out of them.",
      },
      {
        ja: "AIの答えをそのまま社外へ出さないこと、声や画面越しの急な送金の頼みは番号を調べてかけ直すことを確かめます。",
        en: "Never send out an answer unchecked; after an urgent request for money by voice or video, call back on a number you looked up.",
      },
      {
        ja: "分からない所を質問し、「確認しました」を押します。それが証拠になります。",
        en: "Ask what is unclear, then press Acknowledge, which is kept as evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 21,
  },
  references: {
    principles: [4],
    diagnosis: [10, 20, 25],
    scs: ["1-2-3-1"],
    iso27001: ["7.3", "A.5.10", "A.5.14", "A.6.3"],
    threats: ["ai", "carelessness", "business-mail"],
  },
};
