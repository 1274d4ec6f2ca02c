/** What is odd about a set of data, as a sentence and in a word or two. */
export const findingWords = {
  allInReach: {
    words: {
      ja: "身代金ウイルスが届かない控えが1つもありません。外しておける控えか、書き換えられない控えを足してください。",
      en: "Ransomware could reach every copy. Add one that is unplugged or cannot be altered.",
    },
    brief: { ja: "全滅のおそれ", en: "All within reach" },
  },
  copyTooOld: {
    words: {
      ja: "いちばん新しい控えが、決めた時間より古くなっています。今日、取り直してください。",
      en: "The newest copy is older than the goal. Make a new one today.",
    },
    brief: { ja: "控えが古い", en: "Copy too old" },
  },
  restoreFailed: {
    words: {
      ja: "最後の復元テストで、元と違ったか、決めた時間に収まりませんでした。",
      en: "In the last restore test the data differed, or it took longer than decided.",
    },
    brief: { ja: "復元に難あり", en: "Restore failed" },
  },
  ownerLeft: {
    words: {
      ja: "持ち主が退職しています。別の人に替えてください。",
      en: "Its owner has left. Name somebody else.",
    },
    brief: { ja: "持ち主が退職", en: "Owner has left" },
  },
  ruleMissed: {
    words: {
      ja: "「元を含めて3つ・2種類・1つは遠く」に足りません。下の判定に、いちばん安い直し方があります。",
      en: "Less than three copies, two media, one far away. The judgement below names the cheapest remedy.",
    },
    brief: { ja: "3・2・1に不足", en: "Short of 3-2-1" },
  },
  copiesUnknown: {
    words: {
      ja: "控えについて、まだわからないことがあります。下の判定に、何を確かめるかがあります。",
      en: "Something about the copies is not known yet. The judgement below says what to find out.",
    },
    brief: { ja: "控えが未確認", en: "Copies not known" },
  },
  notRehearsed: {
    words: {
      ja: "この3か月、戻す練習をしていません。見本のファイルを1つ戻してみてください（30分）。",
      en: "No restore was tried within three months. Bring back one sample file: half an hour.",
    },
    brief: { ja: "戻す練習がまだ", en: "Not rehearsed" },
  },
} as const;
