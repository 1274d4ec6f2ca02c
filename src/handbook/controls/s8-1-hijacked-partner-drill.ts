// 8.1: staff have practised with mail that comes from the real account of a partner taken over.
import type { Control } from "./control.ts";

export const hijackedPartnerDrill: Control = {
  id: "s8-1-hijacked-partner-drill",
  section: "8.1",
  principle: 5,
  title: {
    ja: "取引先になりきったメールの訓練をしている",
    en: "We practise with mail that seems to come from a real partner",
  },
  reason: {
    ja: "乗っ取られた取引先からのメールは、名前もアドレスも過去のやりとりも本物です。見た目では見分けられないので、別の手段で聞く癖が要ります。",
    en: "Mail from a hijacked partner has the true name, address and history; only the habit of asking by another channel helps.",
  },
  risk: 4,
  scope: "company",
  condition: { fact: "drill.hijackedPartnerHeld", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "訓練の日・題材・知らせてくれた人数の記録",
      en: "The record of the drill: day, material, and how many reported it",
    },
  },
  byHand: [
    {
      fact: "drill.hijackedPartnerHeld",
      question: {
        ja: "本物の返信に見えるメールを題材に、この1年で訓練をしましたか?",
        en: "In the past year, was there a drill with mail that looks like a genuine reply?",
      },
      until: "lessons",
    },
  ],
  task: {
    title: { ja: "乗っ取られた取引先のメールで訓練する", en: "Drill: mail from a hijacked partner" },
    steps: [
      {
        ja: "実際の取引に似せて、「先日の件の続き」という返信メールの例を1通、紙に作ります。取引先の名前は仮のものにします。",
        en: "On paper make up a reply that continues a typical exchange of yours, with an invented partner's name.",
      },
      {
        ja: "全員に訓練をすると先に伝え、朝礼でその紙を配ります。",
        en: "Announce the drill, then hand the paper out at a meeting.",
      },
      {
        ja: "おかしいと思う点と、次に取る行動を1分で書いてもらいます。",
        en: "Give everybody one minute to write what seems odd and what they would do next.",
      },
      {
        ja: "「控えてある番号に電話する」「社内の窓口に見せる」が答えであることを話し合います。",
        en: "Discuss the answer: call the number on file, and show it to the desk inside.",
      },
      {
        ja: "日付・題材・正しく動けた人数を記録し、証拠として添えます。名前は残しません。",
        en: "Record day, material and how many acted well, without names, and attach it as evidence.",
      },
    ],
    minutes: 45,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [4],
    diagnosis: [6, 20],
    articles: [5],
    scs: ["4-2-2-1", "4-2-2-2"],
    iso27001: ["7.3", "A.6.3"],
    threats: ["supply-chain", "targeted", "business-mail"],
  },
};
