// Sent from a server its domain does not allow (SPF fails).
import type { MailRule } from "#src/engine/mail/rule.ts";

export const authSpfFail: MailRule = {
  id: "auth-spf-fail",
  family: "authentication",
  severity: "medium",
  title: {
    ja: "差出人のドメインが許していないサーバーから届いています(SPF不合格)",
    en: "Sent from a server its domain does not allow (SPF fails)",
  },
  explanation: {
    ja: "差出人のドメインは、送ってよいサーバーを公開しています。このメールはそれ以外から来ました。",
    en: "The domain publishes which servers may send for it. This mail came from another.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=softfail smtp.mailfrom=example-trading.co.jp; dkim=none; dmarc=none",
          ],
        ],
      },
    ],
    miss: [
      {
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=fail smtp.mailfrom=lists.example.net; dkim=pass header.d=example-trading.co.jp; dmarc=pass",
          ],
        ],
      },
    ],
  },
};
