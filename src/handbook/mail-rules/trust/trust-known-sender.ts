// A sender you know, and proved.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const trustKnownSender: MailRule = {
  id: "trust-known-sender",
  family: "trust",
  severity: "trust",
  title: { ja: "やり取りのある差出人で、本物と確認されています", en: "A sender you know, and proved" },
  explanation: {
    ja: "アドレス帳にある差出人で、ドメインの検査にも合格しています。",
    en: "The sender is in the address book and the domain passed the check.",
  },
  action: "none",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        from: "佐藤 花子 <sato@known-sender.example.jp>",
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=pass smtp.mailfrom=known-sender.example.jp; dmarc=pass",
          ],
        ],
      },
    ],
    miss: [{ from: "佐藤 花子 <sato@known-sender.example.jp>" }],
  },
};
