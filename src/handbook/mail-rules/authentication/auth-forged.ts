// Results of a check have been forged.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const authForged: MailRule = {
  id: "auth-forged",
  family: "authentication",
  severity: "high",
  title: { ja: "検査の結果が偽造されています", en: "Results of a check have been forged" },
  explanation: {
    ja: "受け取ったサーバーが書くはずの検査結果が、送り手の側で書き込まれています。",
    en: "Lines that only the receiving server writes were written by the sender.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        headers: [
          ["Authentication-Results", "mx.example.co.jp; spf=none"],
          [
            "Received",
            "from mail.badhost.example (mail.badhost.example [203.0.113.7]) by mx.example.co.jp with ESMTP; Mon, 6 Apr 2026 09:00:00 +0900",
          ],
          [
            "Received",
            "from pc.badhost.example (pc.badhost.example [203.0.113.9]) by mail.badhost.example with ESMTP; Mon, 6 Apr 2026 08:59:00 +0900",
          ],
          ["Authentication-Results", "mx.example.co.jp; spf=pass; dkim=pass; dmarc=pass"],
        ],
      },
    ],
    miss: [
      {
        headers: [
          ["Authentication-Results", "mx.example.co.jp; spf=pass smtp.mailfrom=example-trading.co.jp"],
        ],
      },
    ],
  },
};
