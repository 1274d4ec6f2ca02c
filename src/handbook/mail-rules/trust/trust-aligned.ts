// The sender's domain has been proved.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const trustAligned: MailRule = {
  id: "trust-aligned",
  family: "trust",
  severity: "trust",
  title: { ja: "差出人のドメインは本物と確認されています", en: "The sender's domain has been proved" },
  explanation: {
    ja: "そのドメインの持ち主が送ったことは確かです。持ち主が信用できるかは別の話です。",
    en: "The owner of that domain did send it. Whether the owner deserves trust is another question.",
  },
  action: "none",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=pass smtp.mailfrom=example-trading.co.jp; dkim=pass header.d=example-trading.co.jp; dmarc=pass header.from=example-trading.co.jp",
          ],
        ],
      },
    ],
    miss: [{}],
  },
};
