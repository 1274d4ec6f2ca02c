/** What is odd about a supplier, as a sentence and in a word or two. */
export const findingWords = {
  passedOn: {
    words: {
      ja: "こちらの承諾なしに、別の会社へ仕事を出しています。止めてもらい、書面で承諾するかを決めてください。",
      en: "Passes our work on without our consent. Have it stopped, then decide on consent in writing.",
    },
    brief: { ja: "無断の再委託", en: "Passed on silently" },
  },
  ownerLeft: {
    words: {
      ja: "社内の担当者が退職しています。別の人に替え、相手にも知らせてください。",
      en: "Our contact for it has left. Name somebody else and tell the other side.",
    },
    brief: { ja: "担当者が退職", en: "Owner has left" },
  },
  noContact: {
    words: {
      ja: "緊急時に電話できる人の名前と番号が控えてありません。電話で聞いて書いてください（5分）。",
      en: "There is no name and number to call in an emergency. Ring up and ask: five minutes.",
    },
    brief: { ja: "緊急連絡先なし", en: "No emergency contact" },
  },
  examinedLongAgo: {
    words: {
      ja: "前に確かめてから1年を過ぎています。チェック表を送って答えてもらってください（約30分）。",
      en: "Last examined more than a year ago. Send the check sheet again: about 30 minutes.",
    },
    brief: { ja: "確認から1年超", en: "Examined long ago" },
  },
  neverExamined: {
    words: {
      ja: "約束どおりかを、まだ一度も確かめていません。チェック表を送ってください（約30分）。",
      en: "Never examined so far. Send the check sheet: about 30 minutes.",
    },
    brief: { ja: "確認なし", en: "Never examined" },
  },
  markEnded: {
    words: {
      ja: "PマークかISMSの期限が過ぎています。更新されたかを公式の検索で確かめてください（5分）。",
      en: "Its PrivacyMark or ISMS has ended. See in the official search whether it was renewed: five minutes.",
    },
    brief: { ja: "マークの期限切れ", en: "Mark has ended" },
  },
  flowOpen: {
    words: {
      ja: "国外へデータが出ますが、認めるか・範囲を絞るか・やめるかが決まっていません。",
      en: "Data goes abroad, and nobody has decided yet whether to accept, limit or stop it.",
    },
    brief: { ja: "国外へのデータ", en: "Data abroad" },
  },
  dutyOpen: {
    words: {
      ja: "個人情報を渡していますが、「委託」「提供」「共同利用」のどれかが決まっていません。",
      en: "Receives personal data, and it is not settled whether as contract work, provision or joint use.",
    },
    brief: { ja: "渡し方が未定", en: "Duty not settled" },
  },
  contractOver: {
    words: {
      ja: "契約の期限が過ぎています。続いているなら、新しい期限を書いてください。",
      en: "The contract has ended. If it goes on, enter the new day.",
    },
    brief: { ja: "契約の期限切れ", en: "Contract over" },
  },
  contractEnds: {
    words: {
      ja: "60日以内に契約が終わります。更新に合わせて、足りない条項を足せます。",
      en: "The contract ends within 60 days: a renewal is the time to add missing clauses.",
    },
    brief: { ja: "契約がもうすぐ終わる", en: "Contract ends soon" },
  },
  orderedFirst: {
    words: {
      ja: "調べる前に注文しています。次からは注文の前に、過去のトラブルを調べてください。",
      en: "Was ordered from before it was looked up. Next time look for past troubles first.",
    },
    brief: { ja: "調べる前に注文", en: "Ordered first" },
  },
} as const;
