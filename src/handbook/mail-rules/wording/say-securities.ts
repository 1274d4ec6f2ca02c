// It tells of a securities account.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const saySecurities: MailRule = {
  id: "say-securities",
  family: "wording",
  severity: "medium",
  title: { ja: "証券口座の確認や補償の知らせです", en: "It tells of a securities account" },
  explanation: {
    ja: "証券口座の乗っ取りが増えています。ログインは必ずブックマークから開いてください。",
    en: "Takeovers of trading accounts are rising. Always log in by your own bookmark.",
  },
  action: "official-site",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "証券口座",
        "証券会社を",
        "証券をご利用",
        "証券からの",
        "取引暗証番号",
        "口座開設者",
        "投資家の皆様",
        "不正売買",
        "株式の不正",
        "配当金の受取",
        "配当金受取",
        "未受領の配当",
        "nisa口座",
        "ログイン追加認証",
        "電話番号認証",
      ],
    ],
  },
  samples: {
    match: [{ subject: "【重要】証券口座の追加認証について" }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
