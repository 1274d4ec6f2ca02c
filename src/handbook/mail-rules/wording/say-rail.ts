// It tells of a train booking service.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayRail: MailRule = {
  id: "say-rail",
  family: "wording",
  severity: "medium",
  title: { ja: "えきねっとなど、乗車予約サービスの知らせです", en: "It tells of a train booking service" },
  explanation: {
    ja: "えきねっとなどを騙るメールが長く続いています。公式アプリから確かめてください。",
    en: "Mails in the name of booking services go on for years. Use the official app.",
  },
  action: "official-site",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "えきねっと",
        "モバイルsuica",
        "スマートex",
        "ex-ic",
        "エクスプレス予約",
        "jre point",
        "自動退会処理",
        "最終ログイン日",
        "アカウントの自動退会",
        "二年以上",
        "2年以上ログイン",
      ],
    ],
  },
  samples: {
    match: [{ subject: "【重要】えきねっとアカウントの自動退会処理について" }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
