// Proved to come from our own domain.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const trustOwnDomain: MailRule = {
  id: "trust-own-domain",
  family: "trust",
  severity: "trust",
  title: { ja: "自社のドメインから出たことが確認されています", en: "Proved to come from our own domain" },
  explanation: {
    ja: "自社のサーバーから送られたメールです。社内のパソコンが乗っ取られた場合は別です。",
    en: "It was sent through our own servers. A taken-over computer would do that too.",
  },
  action: "none",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        from: "総務 <soumu@example.co.jp>",
        headers: [
          ["Authentication-Results", "mx.example.co.jp; spf=pass smtp.mailfrom=example.co.jp; dmarc=pass"],
        ],
      },
    ],
    miss: [{ from: "総務 <soumu@example.co.jp>" }],
  },
};
