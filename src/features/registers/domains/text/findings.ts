/** What is odd about a domain, a site or a social account, as a sentence and in a word or two. */
export const findingWords = {
  ownerLeft: {
    words: {
      ja: "管理する人が退職しています。ログインを引き継ぎ、別の人に替えてください。",
      en: "Whoever answers for it has left. Take over the sign-in and name somebody else.",
    },
    brief: { ja: "管理者が退職", en: "Owner has left" },
  },
  over: {
    words: {
      ja: "期限が過ぎています。ドメインは他人に取られることがあります。今日、更新してください。",
      en: "It has expired. A domain can be taken by others: renew it today.",
    },
    brief: { ja: "期限切れ", en: "Expired" },
  },
  endsClose: {
    words: {
      ja: "30日以内に期限が来ます。今週、更新するか自動更新にしてください（10分）。",
      en: "Expires within 30 days. Renew it this week or let it renew itself: ten minutes.",
    },
    brief: { ja: "30日以内に期限", en: "Ends in 30 days" },
  },
  endsSoon: {
    words: {
      ja: "60日以内に期限が来ます。自動更新になっているかを確かめてください（10分）。",
      en: "Expires within 60 days. See whether it renews itself: ten minutes.",
    },
    brief: { ja: "60日以内に期限", en: "Ends in 60 days" },
  },
  person: {
    words: {
      ja: "名義が個人です。その人が辞めると取り戻せないことがあるので、会社の名義に移してください。",
      en: "Registered to a person. If they leave it may be lost: move it to the company.",
    },
    brief: { ja: "個人名義", en: "A person's" },
  },
  vendor: {
    words: {
      ja: "名義が制作会社です。契約が終わっても使えるか、会社の名義に移せるかを聞いてください。",
      en: "Registered to the agency. Ask what happens at the end, and whether it can be moved to the company.",
    },
    brief: { ja: "制作会社の名義", en: "The agency's" },
  },
  oneFactor: {
    words: {
      ja: "ログインがパスワードだけです。多要素認証を入れてください（10分）。",
      en: "A password alone opens it. Add a second factor: ten minutes.",
    },
    brief: { ja: "パスワードだけ", en: "Password only" },
  },
  oldSoftware: {
    words: {
      ja: "サイトのソフトやプラグインを1か月以上更新していません。控えを取ってから更新してください（30分）。",
      en: "Its software was not updated for over a month. Take a backup, then update: 30 minutes.",
    },
    brief: { ja: "更新していない", en: "Not updated" },
  },
  lookalikes: {
    words: {
      ja: "似た名前が見つかっています。中身を開かず、取引先への注意と届け出を考えてください。",
      en: "Similar names were found. Do not open them; warn partners and think of reporting them.",
    },
    brief: { ja: "似た名前あり", en: "Look-alikes" },
  },
  oldAdmins: {
    words: {
      ja: "ログインできる人を半年以上見直していません。辞めた人がいないかを見てください（5分）。",
      en: "Who can sign in was not looked at for half a year: see that nobody left is among them, five minutes.",
    },
    brief: { ja: "見直し時", en: "Look again" },
  },
} as const;
