// A partner's domain, and proved.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const trustPartner: MailRule = {
  id: "trust-partner",
  family: "trust",
  severity: "trust",
  title: { ja: "登録した取引先のドメインで、本物と確認されています", en: "A partner's domain, and proved" },
  explanation: {
    ja: "取引先として登録したドメインから、検査に合格して届いています。取引先のアカウントが乗っ取られることもあるため、振込先の変更は別に確かめます。",
    en: "It comes from a partner's registered domain and passed the check. A partner's account can be taken over: confirm changed bank details all the same.",
  },
  action: "none",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        from: "丸北精機 経理 <keiri@marukita-seiki.example.jp>",
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=pass smtp.mailfrom=marukita-seiki.example.jp; dmarc=pass",
          ],
        ],
      },
    ],
    miss: [
      {
        from: "丸北精機 経理 <keiri@marukita-seiki.example.jp>",
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=fail smtp.mailfrom=marukita-seiki.example.jp; dmarc=fail",
          ],
        ],
      },
    ],
  },
};
