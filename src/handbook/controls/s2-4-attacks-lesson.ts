// 2.4: everybody can match four ways of breaking passwords with what stops them.
import type { Control } from "./control.ts";

export const attacksLesson: Control = {
  id: "s2-4-attacks-lesson",
  section: "2.4",
  principle: 2,
  title: {
    ja: "パスワードの破られ方と止め方を全員が知っている",
    en: "Everybody knows how passwords are broken and what stops it",
  },
  reason: {
    ja: "辞書、流出した名簿、肩越しの目では、破られ方が違います。相手を知らないと、長いだけ・使い回しだけの守りになります。",
    en: "Dictionaries, leaked lists and a look over the shoulder work differently, and knowing only one leaves the others open.",
  },
  risk: 3,
  scope: { register: "people" },
  condition: "evidence-alone",
  evidence: {
    grade: "E2",
    days: 365,
    what: { ja: "一人ひとりの学びの修了", en: "Each person's completed lesson" },
  },
  byHand: [],
  task: {
    title: { ja: "「パスワードの破られ方」を学ぶ", en: "Learn how passwords are broken" },
    steps: [
      {
        ja: "自分のページを開き、学びの「パスワードの破られ方」を始めます。",
        en: "Open your page and start the lesson on how passwords are broken.",
      },
      {
        ja: "順に全部試す・辞書・流出した名簿・覗き見の4つに、効く守りを1つずつ結びます。",
        en: "Match each of the four, counting through, dictionary, leaked list and prying eyes, with the defence that works.",
      },
      {
        ja: "自分の番号が、誕生日・電話番号・車のナンバー・並びの数字でないかを確かめ、当てはまれば今すぐ変えます。",
        en: "Check that your codes are no birthday, phone or plate number or simple row; if one is, change it now.",
      },
      {
        ja: "人前で番号を打つときに手で隠す練習をし、使えるなら指紋か顔の認証を入れます。",
        en: "Practise shielding your hand when typing a code, and switch on fingerprint or face where available.",
      },
      {
        ja: "最後の3問に答えて「修了」を押します。結果は本人だけに見え、修了した日が証拠に残ります。",
        en: "Answer the last three questions and press “Done”; only you see the answers, the day is kept as evidence.",
      },
    ],
    minutes: 7,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [6, 8],
    diagnosis: [3, 5, 20],
    articles: [3, 5],
    scs: ["4-1-5-2", "4-1-5-4", "4-1-5-5", "4-2-2-1"],
    iso27001: ["7.3", "A.5.17", "A.6.3"],
    threats: ["carelessness", "targeted"],
  },
};
