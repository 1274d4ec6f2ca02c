// Proved to come from the firm's own domain.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const trustBrand: MailRule = {
  id: "trust-brand",
  family: "trust",
  severity: "trust",
  title: {
    ja: "名乗っている会社の本物のドメインと確認されています",
    en: "Proved to come from the firm's own domain",
  },
  explanation: {
    ja: "よく騙られる会社の正規のドメインから、検査に合格して届いています。",
    en: "It comes from the real domain of an often-abused firm and passed the check.",
  },
  action: "none",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        from: "Amazon.co.jp <auto-confirm@amazon.co.jp>",
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=pass smtp.mailfrom=bounces.amazon.co.jp; dkim=pass header.d=amazon.co.jp; dmarc=pass header.from=amazon.co.jp",
          ],
        ],
      },
    ],
    miss: [{ from: "Amazon.co.jp <auto-confirm@amazon.co.jp>" }],
  },
};
