// 5.2: before work is handed out, the firm itself is looked up.
import type { Control } from "./control.ts";

export const vendorReputation: Control = {
  id: "s5-2-vendor-reputation",
  section: "5.2",
  principle: null,
  title: {
    ja: "頼む相手の評判と実在を、頼む前に確かめている",
    en: "Whoever gets work is looked up beforehand",
  },
  reason: {
    ja: "ネットで見つけた相手には、実在しない会社や前金だけ取る会社も混じります。渡した情報は、あとから取り戻せません。",
    en: "Among firms found online are some that do not exist or only take a deposit, and what you handed over never comes back.",
  },
  risk: 3,
  scope: { register: "suppliers", kinds: ["supplier", "processor", "offshore"] },
  condition: { fact: "supplier.lookedUp", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "調べた日・見たもの・判断を書いた記録",
      en: "The record of the day, what was looked at and the judgement",
    },
  },
  byHand: [
    {
      fact: "supplier.lookedUp",
      question: {
        ja: "仕事を頼んでいる相手は、すべて実在と評判を調べてありますか?",
        en: "Has every firm that works for you been looked up for existence and reputation?",
      },
      until: "suppliers",
    },
  ],
  task: {
    title: { ja: "頼む相手を調べる", en: "Look up those you give work to" },
    steps: [
      {
        ja: "取引先の台帳で、調べた日が空か1年より前の相手を表示します。",
        en: "Show the suppliers whose day of inquiry is empty or over a year ago.",
      },
      {
        ja: "国税庁の法人番号公表サイトで、会社名と所在地が一致するかを見ます。",
        en: "Check name and address on the tax agency's corporate-number site.",
      },
      {
        ja: "社名に「事故」「情報漏えい」「トラブル」を足して探し、行政処分や口コミを読みます。悪い話は相手にも聞きます。",
        en: "Search the name with accident, leak and trouble, read about sanctions and reviews, and ask them about what you find.",
      },
      {
        ja: "情報を渡す相手なら、秘密保持の約束と、使い終わったあとの返し方を契約で確かめます。",
        en: "If they get information check the contract for secrecy and for how it is returned.",
      },
      {
        ja: "「続ける・条件つき・やめる」を選んで記録し、見たページを保存して証拠として添えます。",
        en: "Choose continue, on conditions or stop; save the pages you saw and attach them as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 10,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [22, 23],
    personalData: [7],
    scs: ["2-1-2-1"],
    iso27001: ["A.5.19", "A.5.20", "A.5.21"],
    threats: ["supply-chain"],
  },
};
