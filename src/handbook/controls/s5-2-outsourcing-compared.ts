// 5.2: what to do oneself and what to hand out is decided by hours and price, security work included.
import type { Control } from "./control.ts";

export const outsourcingCompared: Control = {
  id: "s5-2-outsourcing-compared",
  section: "5.2",
  principle: null,
  title: {
    ja: "自分でする仕事と外に頼む仕事を、手間と値段で決めている",
    en: "What to do and what to hand out is decided by hours and price",
  },
  reason: {
    ja: "専門でない作業に時間を取られると、守りも本業も手薄になります。見守りや事故対応も、外に頼める仕事の一つです。",
    en: "Time spent on what you are not good at is missing from protection and from business. Monitoring and first aid can be bought too.",
  },
  risk: 2,
  scope: "company",
  condition: { fact: "outsourcing.decided", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "手間と値段の比較表と、決めた理由",
      en: "The comparison of hours and price, with the reason for the decision",
    },
  },
  byHand: [
    {
      fact: "outsourcing.decided",
      question: {
        ja: "守りの仕事を自分でするか外に頼むかを、手間と値段を比べて1年以内に決めましたか?",
        en: "Within a year has it been decided by hours and price which security work to hand out?",
      },
      until: "suppliers",
    },
  ],
  task: {
    title: { ja: "外に頼む仕事を比べて決める", en: "Compare and decide what to hand out" },
    steps: [
      {
        ja: "更新・見守り・控え・問い合わせ・事故対応に、月に何時間使っているかを担当者に聞きます。",
        en: "Ask the person in charge how many hours a month go into updates, monitoring, backups, questions and accidents.",
      },
      {
        ja: "時間に人件費を掛け、「詳しい人がいない」ものに印を付けます。",
        en: "Multiply by wages, and mark what nobody really knows how to do.",
      },
      {
        ja: "お助け隊サービスや、IPAが公開する基準を満たした事業者の一覧から2社以上に、見積りと対応の範囲を聞きます。",
        en: "Ask at least two providers from IPA's published lists, such as the Otasuketai services, for price and scope.",
      },
      {
        ja: "夜間と休日、駆け付け、渡す情報、やめ方を同じ表に並べます。",
        en: "Put nights and days off, visits, the data they get and how to leave into one table.",
      },
      {
        ja: "「頼む・頼まない・来年考える」を理由とともに決め、表を証拠として添えます。",
        en: "Decide to hand out, not to, or to look again next year, with the reason, and attach the table as evidence.",
      },
    ],
    minutes: 60,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [9],
    diagnosis: [23, 24],
    scs: ["3-1-3-1"],
    iso27001: ["7.1", "7.2", "A.5.19", "A.5.23"],
    threats: ["ransomware", "supply-chain"],
  },
};
