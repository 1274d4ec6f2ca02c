// 7.1: on the day when all sources cry out at once, who checks what is settled.
import type { Control } from "./control.ts";

export const alarmRoute: Control = {
  id: "s7-1-alarm-route",
  section: "7.1",
  principle: null,
  title: {
    ja: "注意喚起が一斉に出た日の動き方が決まっている",
    en: "What happens on a day of warnings from all sides is settled",
  },
  reason: {
    ja: "大きな攻撃のときは、種類の違う情報源が同じ話を一斉に出します。その日に動ける会社と、翌週に気づく会社とで被害が分かれます。",
    en: "In a large attack sources of every kind speak of the same thing at once; those who move that day fare better than those who notice next week.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "news.urgentRouteSettled", is: true },
      { fact: "news.stopDecisionSettled", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "動き方を書いた紙と、最近の注意喚起で試した日の記録",
      en: "The page with the steps, and a note of the day they were tried on a recent warning",
    },
  },
  byHand: [
    {
      fact: "news.urgentRouteSettled",
      question: {
        ja: "緊急の注意喚起が出た日に、誰が調べて誰に知らせるかが決まっていますか?",
        en: "On the day of an urgent warning, is it settled who looks into it and whom they tell?",
      },
      until: "news",
    },
    {
      fact: "news.stopDecisionSettled",
      question: {
        ja: "危ない機器やサービスを、その場で止めてよいと言える人が決まっていますか?",
        en: "Is it settled who may order a dangerous device or service switched off at once?",
      },
      until: "news",
    },
  ],
  task: {
    title: { ja: "緊急の注意喚起で動く練習をする", en: "Practise with an urgent warning" },
    steps: [
      {
        ja: "最近の大きな注意喚起を1件選び、JPCERT/CCかIPAのページを開きます。",
        en: "Choose one recent large warning and open it at JPCERT/CC or IPA.",
      },
      {
        ja: "名前の出た製品が自社にあるかを台帳で探し、かかった時間を書きます。",
        en: "Look for the products in your registers, and note how long it took.",
      },
      {
        ja: "あれば更新する・止める・様子を見るのどれにするかを、決める人に電話で聞いてみます。",
        en: "If found, call the person who decides: update, switch off, or wait?",
      },
      {
        ja: "調べる人・決める人・全員への知らせ方を1枚に書き直します。",
        en: "Rewrite the single page: who looks, who decides, how everybody is told.",
      },
      {
        ja: "その1枚に試した日と時間を書き、写真を証拠として添えます。",
        en: "Add the date and the times to that page and attach a photo as evidence.",
      },
    ],
    minutes: 40,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [1],
    diagnosis: [5, 24],
    articles: [1, 5],
    scs: ["4-4-4-2", "6-1-1-2"],
    iso27001: ["A.5.7", "A.5.24", "A.8.8"],
    threats: ["vulnerabilities", "ransomware", "geopolitical"],
  },
};
