/** What is odd about a connection, as a sentence and in a word or two. */
export const findingWords = {
  ownerLeft: {
    words: {
      ja: "社内の担当者が退職しています。別の人に替えてください。",
      en: "Whoever answers for it has left. Name somebody else.",
    },
    brief: { ja: "担当者が退職", en: "Owner has left" },
  },
  notNeeded: {
    words: {
      ja: "もう要らない接続です。相手に断って閉じ、閉じた日を下で記録してください。",
      en: "No longer needed. Tell the other side, close it, and record below when.",
    },
    brief: { ja: "閉じる", en: "To be closed" },
  },
  unused: {
    words: {
      ja: "半年以上使っていません。閉じるか、要るわけを確かめて「まだ要る」と書いてください。",
      en: "Not used for half a year. Close it, or find out why it is needed and say so.",
    },
    brief: { ja: "半年使っていない", en: "Unused" },
  },
  askAgain: {
    words: {
      ja: "「まだ要るか」をこの半年に確かめていません。担当者に聞いて書いてください（5分）。",
      en: "Nobody has asked within half a year whether it is still needed: five minutes.",
    },
    brief: { ja: "まだ要るか", en: "Still needed?" },
  },
  oldDevice: {
    words: {
      ja: "つなぐ装置がサポート切れか、最新の版ではありません。更新か買い替えを急いでください。",
      en: "Its device is past support or out of date. Update or replace it soon.",
    },
    brief: { ja: "古い装置", en: "Old device" },
  },
  alwaysOpen: {
    words: {
      ja: "保守用の口がいつも開いています。必要なときだけ開ける約束にしてください。",
      en: "The way in for maintenance is always open. Agree to open it only on request.",
    },
    brief: { ja: "いつも開いている", en: "Always open" },
  },
  oneFactor: {
    words: {
      ja: "パスワードだけで入れます。多要素認証が使えるか、相手か装置の会社に聞いてください。",
      en: "A password is enough to get in. Ask whether a second factor is possible.",
    },
    brief: { ja: "パスワードだけ", en: "Password only" },
  },
  nobody: {
    words: {
      ja: "相手の会社が書いてありません。社員だけが使うのでなければ、取引先・委託先から選んでください。",
      en: "The other side is not named. Unless only our own people use it, choose it from the register of suppliers.",
    },
    brief: { ja: "相手が未記入", en: "Other side unknown" },
  },
} as const;
