/** What is odd about a record of personal data, as a sentence and in a word or two. */
export const findingWords = {
  overdue: {
    words: {
      ja: "答える期限を過ぎています。今日、本人に返事をしてください。",
      en: "The answer is overdue. Answer the person today.",
    },
    brief: { ja: "返事の期限切れ", en: "Overdue" },
  },
  dueSoon: {
    words: {
      ja: "1週間以内に答える期限が来ます。本人かどうかの確かめを済ませてください。",
      en: "Due within a week. Have the identity checked by then.",
    },
    brief: { ja: "もうすぐ期限", en: "Due soon" },
  },
  open: {
    words: {
      ja: "まだ答えていません。答える期限を決めて書いてください。",
      en: "Not answered yet. Settle and enter the day by which it will be.",
    },
    brief: { ja: "返事待ち", en: "Open" },
  },
  notChecked: {
    words: {
      ja: "本人かどうかを確かめずに答えています。別人でなかったかを今からでも確かめてください。",
      en: "Answered without checking the identity. Find out now whether it was the person.",
    },
    brief: { ja: "本人確認なし", en: "Identity not checked" },
  },
  ownerLeft: {
    words: {
      ja: "受け持つ人が退職しています。別の人に替えてください。",
      en: "Whoever answers it has left. Name somebody else.",
    },
    brief: { ja: "担当が退職", en: "Owner has left" },
  },
  noConsent: {
    words: {
      ja: "本人の同意なしに提供しています。返してもらえるかを相手に聞き、責任者に知らせてください。",
      en: "Given without consent. Ask the other side to return it, and tell the person in charge.",
    },
    brief: { ja: "同意なし", en: "No consent" },
  },
  notFull: {
    words: {
      ja: "日付・相手・項目のどれかがありません。思い出せるうちに書いてください（5分）。",
      en: "Day, partner or items are missing. Enter them while you remember: five minutes.",
    },
    brief: { ja: "記録が不足", en: "Not complete" },
  },
  mayGo: {
    words: {
      ja: "記録を残す期間が過ぎています。消してよいかを確かめてください。",
      en: "Need not be kept any longer. See whether it can go.",
    },
    brief: { ja: "保存期間が終了", en: "May go" },
  },
} as const;
