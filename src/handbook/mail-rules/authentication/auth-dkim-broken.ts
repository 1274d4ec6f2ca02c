// Its signature does not fit (DKIM fails).
import type { MailRule } from "#src/engine/mail/rule.ts";

export const authDkimBroken: MailRule = {
  id: "auth-dkim-broken",
  family: "authentication",
  severity: "medium",
  title: { ja: "電子署名が合いません(DKIM不合格)", en: "Its signature does not fit (DKIM fails)" },
  explanation: {
    ja: "途中で書き換えられたか、署名を真似ただけの可能性があります。転送でも起こるため、ほかの点と合わせて見ます。",
    en: "It was changed on the way, or the signature was only copied. Forwarding does this too, so other signs matter.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=none; dkim=fail header.d=example-trading.co.jp; dmarc=none",
          ],
        ],
      },
    ],
    miss: [
      {
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=pass smtp.mailfrom=example-trading.co.jp; dkim=pass header.d=example-trading.co.jp",
          ],
        ],
      },
    ],
  },
};
