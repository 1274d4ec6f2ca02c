/** What is odd about a line of the table of roles, as a sentence and in a word or two. */
export const findingWords = {
  holderLeft: {
    words: {
      ja: "受け持つ人が退職しています。今日、別の人を決めてください。",
      en: "Whoever holds it has left. Name somebody else today.",
    },
    brief: { ja: "担当が退職", en: "Holder has left" },
  },
  vacant: {
    words: {
      ja: "この役割が空いています。小さな会社では、1人がいくつ受け持っても構いません。",
      en: "Nobody holds this role. In a small company one person may hold several.",
    },
    brief: { ja: "空席", en: "Vacant" },
  },
  notKnown: {
    words: {
      ja: "だれが受け持っているかが書いてありません。聞いて書いてください（5分）。",
      en: "It is not written who holds it. Ask and write it down: five minutes.",
    },
    brief: { ja: "担当が未記入", en: "Not known" },
  },
  deputyLeft: {
    words: {
      ja: "代わりの人が退職しています。別の人を決めてください。",
      en: "The deputy has left. Name somebody else.",
    },
    brief: { ja: "代わりが退職", en: "Deputy has left" },
  },
  noDeputy: {
    words: {
      ja: "代わりの人がいません。休みの日に事故が起きても動けるように決めてください。",
      en: "There is no deputy. Name one, so that a bad day may fall on a holiday.",
    },
    brief: { ja: "代わりなし", en: "No deputy" },
  },
  checksOwn: {
    words: {
      ja: "自分の仕事を自分で点検することになります。別の人か、支援者など外の人に頼んでください。",
      en: "Checks their own work. Ask somebody else, or a supporter or adviser from outside.",
    },
    brief: { ja: "自分で自分を点検", en: "Checks own work" },
  },
} as const;
