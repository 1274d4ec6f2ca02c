// コラム.1: the continuity plan contains the day on which an important supplier is stopped by an attack.
import type { Control } from "./control.ts";

export const supplierStop: Control = {
  id: "col1-supplier-stop",
  section: "コラム.1",
  principle: null,
  title: {
    ja: "仕入先が攻撃で止まる場合が、事業継続計画に入っている",
    en: "The continuity plan covers a supplier stopped by an attack",
  },
  reason: {
    ja: "自社が無傷でも、部品や材料が来なければ納期は守れません。仕入先の復旧には何週間もかかることがあります。",
    en: "Unhurt yourself, you still miss deliveries without parts, and a supplier may need weeks to recover.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "continuity.supplierStopScenario", is: true },
      { fact: "continuity.alternativeSource", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "仕入先の停止を想定した計画の頁と、代わりの入手先の一覧",
      en: "The page of the plan on this case, with the alternative sources",
    },
  },
  byHand: [
    {
      fact: "continuity.supplierStopScenario",
      question: {
        ja: "大事な仕入先が攻撃で止まった場合を、事業継続計画に書いてありますか?",
        en: "Does the continuity plan contain the case that an important supplier is stopped by an attack?",
      },
      until: "continuity",
    },
    {
      fact: "continuity.alternativeSource",
      question: {
        ja: "大事な部品や材料は、別の入手先か在庫の日数を決めてありますか?",
        en: "For important parts, is another source or a number of days in stock settled?",
      },
      until: "continuity",
    },
  ],
  task: {
    title: { ja: "仕入先が止まる日を計画に入れる", en: "Plan for the day a supplier stops" },
    steps: [
      {
        ja: "1社からしか買えない部品・材料・サービスを書き出します。",
        en: "List the parts, materials and services with only one source.",
      },
      {
        ja: "それぞれ、何日止まると自社の納期に響くかを書きます。",
        en: "For each write after how many days your own deliveries suffer.",
      },
      {
        ja: "代わりに買える会社に電話し、急ぐときに分けてもらえるかを聞きます。",
        en: "Call firms that could step in and ask whether they would in an emergency.",
      },
      {
        ja: "注文のシステムが止まったときに、電話とFAXで注文する手順も書きます。",
        en: "Write down how to order by phone and fax when the ordering system is down.",
      },
      {
        ja: "計画の頁に加え、その頁を証拠として添えます。",
        en: "Add it to the plan and attach that page as evidence.",
      },
    ],
    minutes: 90,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    continuity: [8, 15, 18, 20],
    scs: ["7-1-1-1"],
    iso27001: ["A.5.29", "A.5.30"],
    threats: ["supply-chain", "ransomware"],
  },
};
