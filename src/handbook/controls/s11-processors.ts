// 11: each contractor with our personal data is chosen, bound, examined, and asked about servers abroad.
import type { Control } from "./control.ts";

export const processors: Control = {
  id: "s11-processors",
  section: "11",
  principle: null,
  title: {
    ja: "個人情報を預けた先を、選定・契約・確認・海外の4つで見ている",
    en: "Those who hold our personal data are chosen, bound, examined, and asked about servers abroad",
  },
  reason: {
    ja: "預けた先でもれても、責任を問われるのは頼んだ会社です。宛名の印刷や発送を頼むだけでも、監督する義務があります。",
    en: "If a contractor leaks, whoever entrusted the data answers for it; even having labels printed brings a duty to supervise.",
  },
  risk: 4,
  scope: { register: "suppliers", kinds: ["processor", "offshore"] },
  condition: {
    all: [
      { fact: "supplier.selectedOnGrounds", is: true },
      { fact: "supplier.handlingInContract", is: true },
      { fact: "supplier.examinedThisYear", is: true },
      { fact: "supplier.foreignServersSettled", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "選んだ理由・契約の条項・今年の確認の回答・国外サーバーの回答",
      en: "Grounds of choice, clauses, this year's answers, and the answer on servers abroad",
    },
  },
  byHand: [
    {
      fact: "supplier.selectedOnGrounds",
      question: {
        ja: "個人情報を預けた先すべてについて、選んだ理由(Pマーク・ISMS・質問票の回答など)が残っていますか?",
        en: "Is it recorded for each why it was chosen: PrivacyMark, ISMS, or answers to a questionnaire?",
      },
      until: "suppliers",
    },
    {
      fact: "supplier.handlingInContract",
      question: {
        ja: "すべての契約に、個人情報の扱い方・事故の知らせ・終わった後の返却や消去が書かれていますか?",
        en: "Does every contract state handling, notice of incidents, and return or erasure?",
      },
      until: "suppliers",
    },
    {
      fact: "supplier.examinedThisYear",
      question: {
        ja: "この1年に、約束どおりかをすべての先に確かめましたか?",
        en: "In the past year, was each asked or visited to see that it keeps its word?",
      },
      until: "suppliers",
    },
    {
      fact: "supplier.foreignServersSettled",
      question: {
        ja: "国外のサーバーを使う先は、どれも国と守り方を示していますか?",
        en: "Has each that uses servers abroad named country and protection?",
      },
      until: "suppliers",
    },
  ],
  task: {
    title: { ja: "委託先に年1回の質問票を送る", en: "Send contractors the yearly questionnaire" },
    steps: [
      {
        ja: "委託先の一覧をこの画面で開き、預けている個人情報の種類と件数を書きます。",
        en: "Open the contractors on this page and write which and how much personal data they hold.",
      },
      {
        ja: "契約書を開き、扱い方・再委託・事故の知らせ・返却と消去・確認の権利の5つに印を付けます。",
        en: "In the contract mark five things: handling, passing on, notice, return and erasure, right to examine.",
      },
      {
        ja: "質問票を送り、責任者・教育・更新・対策ソフト・サーバーの国を答えてもらいます。",
        en: "Send the questionnaire: who is in charge, training, updates, protection, country of servers.",
      },
      {
        ja: "弱い答えには、いつまでに何を直すかを約束してもらいます。直らなければ預ける量を減らすか、頼む先を替えます。",
        en: "Where an answer is weak, agree what is mended by when; otherwise entrust less or go elsewhere.",
      },
      {
        ja: "回答と印を付けた契約の写しを、証拠として添えます。",
        en: "Attach the answers and the marked contract as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 40,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 60,
  },
  references: {
    diagnosis: [22, 23],
    personalData: [7],
    scs: ["2-1-2-1", "3-1-3-2"],
    iso27001: ["A.5.19", "A.5.20", "A.5.22", "A.5.34"],
    threats: ["supply-chain", "insider"],
  },
};
