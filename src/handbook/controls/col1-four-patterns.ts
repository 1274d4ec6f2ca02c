// コラム.1: the four ways in which trouble at others becomes ours each have duties for calm days and bad days.
import type { Control } from "./control.ts";

export const fourPatterns: Control = {
  id: "col1-four-patterns",
  section: "コラム.1",
  principle: null,
  title: {
    ja: "取引先経由の攻撃の4つの型ごとに、役割が決まっている",
    en: "For each of the four supply-chain patterns the duties are settled",
  },
  reason: {
    ja: "ソフトへの混入・クラウド経由・回線経由・部品の停止では、聞く相手もすることも違います。型を分けないと、どれかが抜けます。",
    en: "Tainted software, a hacked service, a connected line and a stopped supplier call for different people and acts; without telling them apart, one is forgotten.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "supplyChain.patternsReviewed", is: true },
      { fact: "supplyChain.vendorNoticeKnown", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "4つの型×(ふだん・緊急時)の表",
      en: "The table of four patterns by calm days and emergencies",
    },
  },
  byHand: [
    {
      fact: "supplyChain.patternsReviewed",
      question: {
        ja: "ソフト・クラウド・接続・部品の4つの型それぞれで、関係する相手を書き出しましたか?",
        en: "For software, cloud, connections and parts, did you list who is concerned?",
      },
      until: "suppliers",
    },
    {
      fact: "supplyChain.vendorNoticeKnown",
      question: {
        ja: "ソフトとクラウドの会社が、事故のとき何をどう知らせてくれるかを確かめましたか?",
        en: "Do you know what your software and cloud firms will tell you in an incident, and how?",
      },
      until: "suppliers",
    },
  ],
  task: {
    title: { ja: "4つの型の表を埋める", en: "Fill in the table of four patterns" },
    steps: [
      {
        ja: "紙を4段に分け、①買ったソフト ②クラウドなどのサービス ③回線でつながる会社 ④部品や材料の仕入先、と書きます。",
        en: "Divide a page in four: software bought, services used, firms connected, suppliers of parts.",
      },
      {
        ja: "それぞれに、止まるか乗っ取られると困る相手を3つまで書きます。",
        en: "In each write up to three whose failure or takeover would hurt.",
      },
      {
        ja: "ふだん頼むこと(更新・対策の確認)と、緊急時にもらう知らせを書き込みます。",
        en: "Add what you ask of them on calm days, and what they tell you in an emergency.",
      },
      {
        ja: "ソフトとクラウドは契約や利用規約を開き、事故の知らせ・責任の範囲・助けてもらえることを確かめます。",
        en: "For software and cloud open the contract or terms: notice, liability, and what help is included.",
      },
      {
        ja: "埋めた表を社長と5分見て、写真を証拠として添えます。",
        en: "Go through it with the owner for five minutes and attach a photo as evidence.",
      },
    ],
    minutes: 60,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [23, 24],
    scs: ["2-1-4-1", "3-1-3-2"],
    iso27001: ["A.5.19", "A.5.20", "A.5.21", "A.5.23"],
    threats: ["supply-chain"],
  },
};
