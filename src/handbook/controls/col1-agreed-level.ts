// コラム.1: with those we are connected to, the level of protection and the notice in an emergency are agreed.
import type { Control } from "./control.ts";

export const agreedLevel: Control = {
  id: "col1-agreed-level",
  section: "コラム.1",
  principle: null,
  title: {
    ja: "接続している相手と、守る水準と緊急時の知らせ方を合意している",
    en: "With those we are connected to, protection and notice are agreed",
  },
  reason: {
    ja: "つながっている会社どうしは、弱いほうの守りが全体の守りになります。切る判断が遅れるほど、両方の被害が広がります。",
    en: "Connected firms are only as strong as the weaker one, and every delay in cutting the line costs both.",
  },
  risk: 4,
  scope: { register: "connections" },
  condition: {
    all: [
      { fact: "connection.levelAgreed", is: true },
      { fact: "connection.cutOffAgreed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "合意した内容の書面(覚書・メールの写し・議事メモ)",
      en: "What was agreed in writing: memorandum, mail or minutes",
    },
  },
  byHand: [
    {
      fact: "connection.levelAgreed",
      question: {
        ja: "接続している相手すべてと、更新・認証・対策ソフトをどこまで行うか合意していますか?",
        en: "Is it agreed with every connected party how far updates, sign-in and protection go?",
      },
      until: "suppliers",
    },
    {
      fact: "connection.cutOffAgreed",
      question: {
        ja: "どちらかが攻撃されたときに接続を切る人と連絡の順番を、相手すべてと決めていますか?",
        en: "Is it agreed with each who cuts the line, and who tells whom, if either is attacked?",
      },
      until: "suppliers",
    },
  ],
  task: {
    title: { ja: "接続先と守り方を話し合う", en: "Agree on protection with connected parties" },
    steps: [
      {
        ja: "接続先ごとに、その線から何が見え、何ができるかを1行で書きます。",
        en: "For each connection write one line: what can be seen and done through it.",
      },
      {
        ja: "相手の担当者と30分の打合せを申し込み、更新・多要素認証・対策ソフトの状況を互いに見せ合います。",
        en: "Ask the other side for half an hour and show each other updates, multi-factor sign-in and protection.",
      },
      {
        ja: "攻撃に気づいたら何時間以内に誰へ知らせるか、切断を誰が決めるかを取り決めます。",
        en: "Settle within how many hours whom to tell, and who decides to disconnect.",
      },
      {
        ja: "再びつなぐときに何を確かめるかも決め、要点を紙1枚にまとめて双方で持ちます。",
        en: "Settle too what is checked before reconnecting, and put it on one page for both.",
      },
      {
        ja: "その紙か合意のメールを証拠として添えます。",
        en: "Attach the page or the mail of agreement as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 45,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    diagnosis: [22, 24],
    scs: ["2-1-4-1"],
    iso27001: ["A.5.20", "A.5.22", "A.8.21"],
    threats: ["supply-chain", "ransomware"],
  },
};
