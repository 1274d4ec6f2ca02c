/** What is odd about a service, as a sentence and in a word or two. */
export const findingWords = {
  leakOpen: {
    words: {
      ja: "漏えいが知らされたままです。使っている全員のパスワードを変え、原因と再発防止を書いて閉じてください。",
      en: "A leak was reported and is still open: change everybody’s password, note the cause, and close it.",
    },
    brief: { ja: "漏えい対応中", en: "Leak open" },
  },
  ownerLeft: {
    words: {
      ja: "管理する人が退職しています。今日、別の人に替えてください。",
      en: "Whoever answers for it has left. Name somebody else today.",
    },
    brief: { ja: "管理者が退職", en: "Owner has left" },
  },
  mfaOff: {
    words: {
      ja: "多要素認証が用意されているのに、必須になっていません。管理画面で必須にしてください（約15分）。",
      en: "A second factor is offered but not required. Require it in the admin page: about 15 minutes.",
    },
    brief: { ja: "多要素が任意", en: "MFA optional" },
  },
  noMfa: {
    words: {
      ja: "多要素認証に対応していません。続けるか、替えるか、やめるかを決めてください。",
      en: "It offers no second factor. Decide whether to keep, replace or stop it.",
    },
    brief: { ja: "多要素なし", en: "No MFA" },
  },
  openScope: {
    words: {
      ja: "新しいファイルが、はじめから社外にも見える設定です。「本人だけ」か「社内」に変えてください。",
      en: "New files start open to outsiders. Set the default to oneself or the company.",
    },
    brief: { ja: "初期公開が広い", en: "Open by default" },
  },
  notApproved: {
    words: {
      ja: "使い始める前の検討（目的・情報・認証・控え・やめ方・契約）の記録がありません。",
      en: "There is no record that its use was considered: purpose, data, sign-in, backup, exit, contract.",
    },
    brief: { ja: "承認の記録なし", en: "No approval" },
  },
  keptNowhere: {
    words: {
      ja: "パスワードの置き場所が決まっていません。決めた方法に移してください。",
      en: "It is not settled where its password is kept. Move it to the chosen place.",
    },
    brief: { ja: "置き場所なし", en: "Kept nowhere" },
  },
  contractOver: {
    words: {
      ja: "契約の終わる日を過ぎています。更新したか、データを引き上げたかを確かめてください。",
      en: "Its contract has ended. Check whether it was renewed or the data was taken out.",
    },
    brief: { ja: "契約切れ", en: "Contract over" },
  },
  contractEnds: {
    words: {
      ja: "2か月以内に契約が終わります。",
      en: "Its contract ends within two months.",
    },
    brief: { ja: "契約がもうすぐ終了", en: "Contract ends" },
  },
} as const;
