// It uses pictures straight from a well-known firm's site.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const brandPictures: MailRule = {
  id: "brand-pictures",
  family: "sender",
  severity: "medium",
  title: {
    ja: "有名な会社の画像を、その会社のサイトから直接使っています",
    en: "It uses pictures straight from a well-known firm's site",
  },
  explanation: {
    ja: "本物らしく見せるために、ロゴだけ本物を読み込んでいます。",
    en: "The logo is loaded from the real site to look genuine.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>ご確認ください</p><img src="https://www.smbc-card.com/img/logo.png" width="200"><a href="https://verify.example.net/">確認</a>',
      },
    ],
    miss: [{ html: '<p>ご案内</p><img src="https://www.example-trading.co.jp/logo.png">' }],
  },
};
