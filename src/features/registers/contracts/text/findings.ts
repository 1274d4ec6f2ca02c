/** What is odd about a contract, as a sentence and in a word or two. */
export const findingWords = {
  ownerLeft: {
    words: {
      ja: "社内の担当者が退職しています。別の人に替え、相手にも知らせてください。",
      en: "Whoever answers for it has left. Name somebody else and tell the other side.",
    },
    brief: { ja: "担当者が退職", en: "Owner has left" },
  },
  over: {
    words: {
      ja: "期限が過ぎています。更新したなら新しい期限を、していなければ今日電話してください。",
      en: "It has ended. Enter the new day if it was renewed; if not, call today.",
    },
    brief: { ja: "期限切れ", en: "Ended" },
  },
  endsClose: {
    words: {
      ja: "30日以内に切れます。更新の書類を今週出してください。",
      en: "Ends within 30 days. Send the papers for renewal this week.",
    },
    brief: { ja: "30日以内に期限", en: "Ends in 30 days" },
  },
  endsSoon: {
    words: {
      ja: "60日以内に切れます。続けるか、見積を取り直すかを決めてください。",
      en: "Ends within 60 days. Decide whether to go on or to ask for other offers.",
    },
    brief: { ja: "60日以内に期限", en: "Ends in 60 days" },
  },
  renewsSoon: {
    words: {
      ja: "60日以内に自動で更新されます。やめる・変えるなら今のうちです。",
      en: "Renews itself within 60 days. Now is the time to end or change it.",
    },
    brief: { ja: "もうすぐ自動更新", en: "Renews soon" },
  },
  noHotline: {
    words: {
      ja: "事故のときにかける番号がありません。証券か契約書から写してください（5分）。",
      en: "There is no number to call on a bad day. Copy it from the policy or contract: five minutes.",
    },
    brief: { ja: "緊急番号なし", en: "No hotline" },
  },
  readerLeft: {
    words: {
      ja: "警告を読む人が退職しています。今日、別の人に替えてください。",
      en: "Whoever reads the alerts has left. Name somebody else today.",
    },
    brief: { ja: "警告の読み手が退職", en: "Reader has left" },
  },
  nobodyReads: {
    words: {
      ja: "警告を読む人が決まっていません。名前を書いてください（1分）。",
      en: "Nobody is named to read its alerts: one minute.",
    },
    brief: { ja: "警告の読み手なし", en: "No reader" },
  },
  open: {
    words: {
      ja: "検討中のままです。使う・使わないを決め、日付と理由を書いてください。",
      en: "Still being considered. Decide, and write down when and why.",
    },
    brief: { ja: "検討中", en: "Not decided" },
  },
  oldDecision: {
    words: {
      ja: "決めてから1年を過ぎています。今も同じでよいかを見直してください（30分）。",
      en: "Decided more than a year ago. See whether it still holds: 30 minutes.",
    },
    brief: { ja: "決定から1年超", en: "Old decision" },
  },
} as const;
