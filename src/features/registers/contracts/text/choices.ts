/** The choices of the register of contracts. */
export const choices = {
  kind: {
    insurance: { ja: "サイバー保険", en: "Cyber insurance" },
    watch: { ja: "お助け隊・見守りサービス", en: "Watching service (Otasuketai)" },
    "it-vendor": { ja: "システムの保守会社", en: "IT maintenance" },
    response: { ja: "事故の調査・復旧会社", en: "Incident response" },
    lawyer: { ja: "弁護士", en: "Lawyer" },
    adviser: { ja: "支援者・税理士・社労士", en: "Adviser" },
    other: { ja: "その他", en: "Other" },
  },
  standing: {
    "in-force": { ja: "契約中・相談できる", en: "In force" },
    considering: { ja: "検討中", en: "Being considered" },
    "decided-against": { ja: "使わないと決めた", en: "Decided against" },
  },
  covers: {
    investigation: { ja: "原因の調査", en: "Investigation" },
    recovery: { ja: "復旧の費用", en: "Recovery" },
    "lost-profit": { ja: "休業の損失", en: "Lost profit" },
    liability: { ja: "損害賠償", en: "Liability" },
    notification: { ja: "お詫びと知らせ", en: "Notification" },
    "ransom-free": { ja: "身代金は対象外と確認", en: "Ransom known to be excluded" },
  },
  watches: {
    network: { ja: "ネットワーク", en: "Network" },
    endpoint: { ja: "パソコンなどの端末", en: "PCs" },
    both: { ja: "両方", en: "Both" },
  },
} as const;
