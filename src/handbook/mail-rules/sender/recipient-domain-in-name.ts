// The display name carries your own domain.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const recipientDomainInName: MailRule = {
  id: "recipient-domain-in-name",
  family: "sender",
  severity: "high",
  title: {
    ja: "表示名に、あなたの会社のドメインが入っています",
    en: "The display name carries your own domain",
  },
  explanation: {
    ja: "社内の管理者のように見せて、社外から届いています。",
    en: "It looks like your own administrator and comes from outside.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "example.co.jp サーバー管理 <mailer@web-notice.example.net>" }],
    miss: [{}],
  },
};
