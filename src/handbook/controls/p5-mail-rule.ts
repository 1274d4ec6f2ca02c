// ⑤: everybody has confirmed the one rule on attachments and links.
import type { Control } from "./control.ts";

export const mailRule: Control = {
  id: "p5-mail-rule",
  section: "⑤",
  principle: 5,
  title: {
    ja: "全員が添付とリンクの決まりを確認している",
    en: "Everyone has confirmed the rule on attachments and links",
  },
  reason: {
    ja: "知り合いの名前で、本物のやりとりの返信として届く感染もあります。「その場で終わらないものは一律に避ける」と決めておくと迷いません。",
    en: "Infections even arrive as replies in a real conversation, under a friend's name. One fixed line, drawn for everyone alike, leaves nothing to guess.",
  },
  risk: 5,
  scope: { register: "people" },
  condition: { fact: "person.acknowledgedMailRule", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: {
      ja: "添付とリンクの決まりへの本人の「確認しました」",
      en: "Each person's own confirmation of the rule",
    },
  },
  byHand: [
    {
      fact: "person.acknowledgedMailRule",
      question: {
        ja: "社員全員が、添付とリンクの決まりを読んで確認しましたか?",
        en: "Has everyone read and confirmed the rule on attachments and links?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "添付とリンクの決まりを確認する", en: "Confirm the rule on attachments and links" },
    steps: [
      {
        ja: "自分のページで「添付とリンクの決まり」を開きます。",
        en: "Open the rule on attachments and links on your own page.",
      },
      {
        ja: "「心当たりのない相手→開かない」「銀行・カード→公式URL帳から」「知人のおすすめ→同じ扱い」の3行を読みます。",
        en: "Read its three lines: unknown sender, leave it; bank or card, use the book; a friend's tip, treat it alike.",
      },
      {
        ja: "取引先の様子がいつもと違うときに、電話で聞く番号がどこにあるかを確かめます。",
        en: "Find where the number is that you call when a partner's mail looks odd.",
      },
      {
        ja: "開いてしまったときは、叱られないこと、まず線を抜いて知らせることを読みます。",
        en: "Read that nobody is scolded for having opened one: pull the cable and tell.",
      },
      { ja: "「確認しました」を押し、証拠にします。", en: "Confirm: that is the evidence." },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [4, 9],
    diagnosis: [6, 20, 25],
    articles: [5],
    personalData: [4],
    scs: ["4-2-2-1"],
    iso27001: ["7.3", "A.6.3", "A.5.10"],
    threats: ["targeted", "ransomware", "business-mail"],
  },
};
