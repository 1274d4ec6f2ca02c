// Words are spaced out letter by letter.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const nameSpaced: MailRule = {
  id: "name-spaced",
  family: "structure",
  severity: "medium",
  title: { ja: "文字の間に空白を入れた言葉があります", en: "Words are spaced out letter by letter" },
  explanation: {
    ja: "言葉の検査をすり抜けるための書き方です。",
    en: "A way to slip past filters that look for words.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "C o i n b a s e <notice@example-trading.co.jp>" }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
