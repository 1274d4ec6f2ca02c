// ④.1: the official addresses the company uses are collected and checked by two people.
import type { Control } from "./control.ts";

export const urlBook: Control = {
  id: "p4-1-url-book",
  section: "④.1",
  principle: 4,
  title: { ja: "公式URL帳を2人で確かめている", en: "Two people have checked the official-URL book" },
  reason: {
    ja: "偽サイトは本物とほとんど見分けがつかず、検索結果の上に出ることもあります。確かめた入口が一つあれば迷いません。",
    en: "Fake sites look just like real ones and even show up high in search results. One checked door saves the guessing.",
  },
  risk: 4,
  scope: "company",
  condition: { fact: "officialUrl.allChecked", is: true },
  evidence: {
    grade: "E4",
    days: 365,
    what: { ja: "2人の名前と日付が入った公式URL帳", en: "The official-URL book with two names and the date" },
  },
  byHand: [
    {
      fact: "officialUrl.allChecked",
      question: {
        ja: "銀行・役所・宅配・クラウドの公式URLを集め、2人で確かめましたか?",
        en: "Have the official addresses of bank, offices, carriers and cloud been collected and checked by two people?",
      },
      until: "official-urls",
    },
  ],
  task: {
    title: { ja: "公式URL帳を2人で確かめる", en: "Check the official-URL book by two" },
    steps: [
      {
        ja: "公式URL帳を開き、銀行・カード・税務署・年金・宅配・ETC・通信・使っているクラウドがそろっているかを見ます。",
        en: "Open the book: banks, cards, tax, pension, carriers, tolls, telephone and your cloud services should be there.",
      },
      {
        ja: "1人目が、契約書・通帳・カードの裏など紙に印刷された公式URLと照らします。メールや検索結果は使いません。",
        en: "The first person compares each with what is printed on contract, passbook or card, not with mail or search results.",
      },
      {
        ja: "2人目が別の端末で1件ずつ開き、アドレス欄の綴りが帳面と一字ずつ同じかを見ます。",
        en: "The second opens each on another device and compares the address bar with the book letter by letter.",
      },
      {
        ja: "変わったものを直し、使わなくなったものを消します。アプリは公式のストアのページを載せます。",
        en: "Correct what changed, delete what is no longer used, and list apps by their page in the official store.",
      },
      {
        ja: "2人目が「確かめました」を押し、2人の名前の入った記録を証拠として残します。",
        en: "The second person confirms; the record with both names is kept as evidence.",
      },
    ],
    minutes: 45,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [5],
    diagnosis: [5, 6],
    articles: [5],
    iso27001: ["A.5.14"],
    threats: ["business-mail", "targeted"],
  },
};
