// What is proved is another domain than the one shown.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const authOtherDomain: MailRule = {
  id: "auth-other-domain",
  family: "authentication",
  severity: "low",
  title: {
    ja: "証明されているのは、表示と違うドメインです",
    en: "What is proved is another domain than the one shown",
  },
  explanation: {
    ja: "検査に合格したのは配信に使われた別のドメインで、画面に出ている差出人のドメインではありません。",
    en: "The domain that passed the check is not the one a reader sees as the sender.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=pass smtp.mailfrom=bulk.example.net; dkim=pass header.d=example.net; dmarc=none",
          ],
        ],
      },
    ],
    miss: [
      {
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=pass smtp.mailfrom=example-trading.co.jp; dkim=pass header.d=example-trading.co.jp; dmarc=pass",
          ],
        ],
      },
    ],
  },
};
