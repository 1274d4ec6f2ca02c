// 4.1: a plan for disasters and attacks says which work comes back first, and the owner has approved it.
import type { Control } from "./control.ts";

export const bcpApproved: Control = {
  id: "s4-1-bcp-approved",
  section: "4.1",
  principle: null,
  title: {
    ja: "災害と攻撃の日の続け方が、事業継続計画になっている",
    en: "How to go on after a disaster or attack is written as a continuity plan",
  },
  reason: {
    ja: "どの仕事から戻すかを当日に話し合うと、全部が遅れます。順番と目標の時間があれば、残った人と物で始められます。",
    en: "Discussing on the day what comes first delays everything; with an order and target times those who are left can start.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "continuity.planApproved", is: true },
      { fact: "continuity.firstWorkChosen", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "経営者が承認した事業継続計画の表紙と、優先する仕事のページ",
      en: "Cover of the approved continuity plan and the page of the work that comes first",
    },
  },
  byHand: [
    {
      fact: "continuity.planApproved",
      question: {
        ja: "事業継続計画を、経営者が1年以内に承認しましたか?",
        en: "Within a year has the owner approved the continuity plan?",
      },
      until: "continuity",
    },
    {
      fact: "continuity.firstWorkChosen",
      question: {
        ja: "最初に戻す仕事と、いつまでに戻すかを決めてありますか?",
        en: "Is it settled which work comes back first, and by when?",
      },
      until: "continuity",
    },
  ],
  task: {
    title: { ja: "事業継続計画を作る・見直す", en: "Write or revise the continuity plan" },
    steps: [
      {
        ja: "事業継続計画の画面を開き、止まるとお客様がいちばん困る仕事を3つ選びます。",
        en: "Open the continuity plan and choose three kinds of work whose stop hurts customers most.",
      },
      {
        ja: "それぞれ、何日まで止められるか、何割まで戻せばよいかを書きます。",
        en: "For each write how many days it may stop and how far it must come back.",
      },
      {
        ja: "人・建物と設備・お金・情報の4つについて、使えないときの代わりを書きます。システムが攻撃で止まる場合も必ず入れます。",
        en: "For people, buildings and machines, money and information write the substitute, including systems stopped by an attack.",
      },
      {
        ja: "誰が計画を始めると宣言し、その人がいないときは誰かを決めます。紙でも1部、建物の外に置きます。",
        en: "Settle who starts the plan and who does in that person's absence; keep one copy on paper outside the building.",
      },
      {
        ja: "経営者が承認した日付を入れ、表紙と優先する仕事のページを証拠として添えます。",
        en: "Enter the day of approval and attach the cover and the page of first work as evidence.",
      },
    ],
    minutes: 180,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [7],
    diagnosis: [24],
    articles: [6],
    continuity: [8, 16, 17, 18, 19],
    scs: ["7-1-1-1"],
    iso27001: ["A.5.29", "A.5.30", "A.7.5"],
    threats: ["ransomware", "supply-chain", "ddos"],
  },
};
