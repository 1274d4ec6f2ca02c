// 9.9: everybody knows that a slow or odd device is a sign to report, since software may say nothing.
import type { Control } from "./control.ts";

export const slowSigns: Control = {
  id: "s9-9-slow-signs",
  section: "9.9",
  principle: 9,
  title: {
    ja: "「なんか遅い」も知らせてよいと、全員が知っている",
    en: "Everybody knows that a slow device is worth a report",
  },
  reason: {
    ja: "対策ソフトが黙っていても、機器が他人の計算や攻撃に使われていることがあります。最初に気づけるのは、毎日使っている人です。",
    en: "A device may be mining or attacking while security software keeps quiet, and its daily user notices first.",
  },
  risk: 3,
  scope: { register: "people" },
  condition: { fact: "person.knowsSlowSigns", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: { ja: "短い学びを終えたという本人の確認", en: "Each person's completion of the short lesson" },
  },
  byHand: [
    {
      fact: "person.knowsSlowSigns",
      question: {
        ja: "機器の遅さや熱さ、覚えのない動きも知らせることを、全員が学びましたか?",
        en: "Has everybody learnt to report slowness, heat and odd behaviour?",
      },
      until: "lessons",
    },
  ],
  task: {
    title: { ja: "「なんか遅い」の知らせ方を学ぶ", en: "Learn how to report a slow device" },
    steps: [
      {
        ja: "自分のページで「なんか遅い」を開きます。",
        en: "Open the page on slow devices on your own page.",
      },
      {
        ja: "いつもの起動の時間、ファンの音、電池の減り方を1行ずつ書きます。これが比べる元になります。",
        en: "Write one line each on start-up time, fan noise and battery; this is what you compare with.",
      },
      {
        ja: "急に遅い・熱い・勝手に動く・通信が多い、の例を見ます。",
        en: "Look at the signs: suddenly slow, hot, moving by itself, using much data.",
      },
      {
        ja: "気づいたら再起動や掃除をする前に、ボタン1つで知らせることを試します。",
        en: "Try the button: report first, before restarting or cleaning up.",
      },
      {
        ja: "問いに2つ答えて終わります。終えた記録が証拠になります。",
        en: "Answer two questions; completing them is kept as evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [2, 20],
    articles: [2, 5],
    scs: ["6-1-1-1"],
    iso27001: ["A.6.3", "A.6.8"],
    threats: ["ddos", "ransomware"],
  },
};
