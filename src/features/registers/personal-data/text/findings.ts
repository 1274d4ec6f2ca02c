/** What is odd about a kind of personal data, as a sentence and in a word or two. */
export const findingWords = {
  ownerLeft: {
    words: {
      ja: "管理する人が退職しています。別の人に替えてください。",
      en: "Whoever answers for it has left. Name somebody else.",
    },
    brief: { ja: "管理者が退職", en: "Owner has left" },
  },
  keptTooLong: {
    words: {
      ja: "決めた保存の期限を過ぎています。消すか裁断し、方法と日を書いてください。",
      en: "Kept longer than settled. Erase or shred it, and note how and when.",
    },
    brief: { ja: "保存期限切れ", en: "Kept too long" },
  },
  noConsent: {
    words: {
      ja: "同意の記録がないまま、社外に渡しています。渡すのを止め、同意を得てください。",
      en: "Given to others without consent on file. Stop, and ask for consent first.",
    },
    brief: { ja: "同意の記録なし", en: "No consent on file" },
  },
  deskLeft: {
    words: {
      ja: "開示などの窓口の人が退職しています。別の人を決め、公表している連絡先も直してください。",
      en: "Whoever answers requests has left. Name somebody else and mend the published contact.",
    },
    brief: { ja: "窓口の人が退職", en: "Desk has left" },
  },
  vague: {
    words: {
      ja: "利用目的があいまいです。何を・だれに・どうするかがわかる書き方にしてください（10分）。",
      en: "The purpose is vague. Write what is done for whom: ten minutes.",
    },
    brief: { ja: "目的があいまい", en: "Vague purpose" },
  },
  noPurpose: {
    words: {
      ja: "利用目的が書いてありません。何のために使うかを1文で書いてください（5分）。",
      en: "There is no purpose. Write in one sentence what it is used for: five minutes.",
    },
    brief: { ja: "目的が未記入", en: "No purpose" },
  },
  notTold: {
    words: {
      ja: "利用目的を本人に知らせていません。申込書かホームページに書いてください（30分）。",
      en: "The people were not told the purpose. Put it on the form or the website: 30 minutes.",
    },
    brief: { ja: "知らせていない", en: "Not told" },
  },
  noRecord: {
    words: {
      ja: "渡した・受け取った記録がそろっていません。下の「記録」から、日付・相手・項目を書いてください。",
      en: "Records of giving or receiving are missing. Add them below: day, partner and items.",
    },
    brief: { ja: "記録なし", en: "No record" },
  },
  usbOpen: {
    words: {
      ja: "USBメモリなどに書き出せます。置いてあるPCで書き出しを止めてください（15分）。",
      en: "Can be copied to USB sticks. Block that on the PCs that hold it: 15 minutes.",
    },
    brief: { ja: "USBに出せる", en: "USB open" },
  },
  checkedLongAgo: {
    words: {
      ja: "責任者の点検から1年を過ぎています。置き場所を見に行ってください（30分）。",
      en: "The person in charge looked more than a year ago. Go and see: 30 minutes.",
    },
    brief: { ja: "点検から1年超", en: "Checked long ago" },
  },
  abroadOpen: {
    words: {
      ja: "海外の人の情報があります。その国の決まり（EUならGDPR）がかかるか、専門家に聞いてください。",
      en: "Holds data of people abroad. Ask an expert whether their law applies, such as the GDPR in the EU.",
    },
    brief: { ja: "海外の決まり", en: "Law abroad" },
  },
} as const;
