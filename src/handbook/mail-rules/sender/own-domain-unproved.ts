// It claims our own domain without proof.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const ownDomainUnproved: MailRule = {
  id: "own-domain-unproved",
  family: "sender",
  severity: "high",
  title: {
    ja: "自社のドメインを名乗っていますが、証明されていません",
    en: "It claims our own domain without proof",
  },
  explanation: {
    ja: "自社のサーバーから送られたものではない可能性が高いです。",
    en: "It most likely was not sent through our servers.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        from: "総務部 <soumu@example.co.jp>",
        headers: [
          ["Authentication-Results", "mx.example.co.jp; spf=fail smtp.mailfrom=example.co.jp; dmarc=fail"],
        ],
      },
    ],
    miss: [
      {
        from: "総務部 <soumu@example.co.jp>",
        headers: [
          ["Authentication-Results", "mx.example.co.jp; spf=pass smtp.mailfrom=example.co.jp; dmarc=pass"],
        ],
      },
    ],
  },
};
