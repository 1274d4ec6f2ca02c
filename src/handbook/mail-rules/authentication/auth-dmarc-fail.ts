// The sender's domain disowns this mail (DMARC fails).
import type { MailRule } from "#src/engine/mail/rule.ts";

export const authDmarcFail: MailRule = {
  id: "auth-dmarc-fail",
  family: "authentication",
  severity: "high",
  title: {
    ja: "差出人の会社が「これは自社のメールではない」と判定される結果です(DMARC不合格)",
    en: "The sender's domain disowns this mail (DMARC fails)",
  },
  explanation: {
    ja: "受け取ったサーバーの検査で、差出人のドメインの決まりに合いませんでした。差出人の名前は、だれでも好きに書けます。",
    en: "The receiving server found that the mail breaks the rules of the domain it claims to be from. Anybody can write any sender's name.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=fail smtp.mailfrom=example-trading.co.jp; dkim=none; dmarc=fail header.from=example-trading.co.jp",
          ],
        ],
      },
    ],
    miss: [
      {
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=pass smtp.mailfrom=example-trading.co.jp; dmarc=pass header.from=example-trading.co.jp",
          ],
        ],
      },
    ],
  },
};
