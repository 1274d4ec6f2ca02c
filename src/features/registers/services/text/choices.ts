/** The choices of the register of services. */
export const choices = {
  kind: {
    mail: { ja: "メール", en: "Mail" },
    "cloud-storage": { ja: "ファイル共有", en: "File sharing" },
    cloud: { ja: "クラウドサービス", en: "Cloud service" },
    bank: { ja: "銀行", en: "Bank" },
    card: { ja: "カード・決済", en: "Card or payment" },
    web: { ja: "ホームページ・SNS", en: "Site or social network" },
    "phone-line": { ja: "電話・回線", en: "Phone or line" },
    other: { ja: "その他", en: "Other" },
  },
  kept_in: {
    manager: { ja: "パスワード管理アプリ", en: "Password manager" },
    paper: { ja: "紙（鍵のかかる場所）", en: "Paper, locked away" },
    browser: { ja: "ブラウザー（決めた上で）", en: "Browser, by decision" },
    none: { ja: "決まっていない", en: "Not settled" },
  },
  default_scope: {
    self: { ja: "本人だけ", en: "Oneself" },
    company: { ja: "社内", en: "The company" },
    link: { ja: "リンクを知る人", en: "Anybody with the link" },
    public: { ja: "だれでも", en: "Everybody" },
  },
  banking_place: {
    "dedicated-pc": { ja: "専用のPC", en: "A PC of its own" },
    "dedicated-browser": { ja: "専用のブラウザー", en: "A browser of its own" },
    everyday: { ja: "ふだんのPCとブラウザー", en: "The everyday PC and browser" },
  },
} as const;
