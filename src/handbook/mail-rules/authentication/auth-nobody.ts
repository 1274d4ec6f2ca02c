// Nothing proves who sent it.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const authNobody: MailRule = {
  id: "auth-nobody",
  family: "authentication",
  severity: "medium",
  title: { ja: "差出人を証明するものが何もありません", en: "Nothing proves who sent it" },
  explanation: {
    ja: "SPFもDKIMも合格していません。いまの会社やサービスのメールは、ほとんどがどちらかに合格します。",
    en: "Neither SPF nor DKIM passes. Mail of firms and services today nearly always passes one of them.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=none smtp.mailfrom=example-trading.co.jp; dkim=none; dmarc=none",
          ],
        ],
      },
    ],
    miss: [
      {},
      {
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=pass smtp.mailfrom=example-trading.co.jp; dkim=none",
          ],
        ],
      },
    ],
  },
};
