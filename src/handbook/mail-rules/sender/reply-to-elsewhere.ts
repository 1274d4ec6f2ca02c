// Answers go to another domain.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const replyToElsewhere: MailRule = {
  id: "reply-to-elsewhere",
  family: "sender",
  severity: "low",
  title: { ja: "返信すると、別のドメインに届きます", en: "Answers go to another domain" },
  explanation: {
    ja: "返信先が差出人と違います。配信サービスでも使われますが、なりすましでもよく使われます。",
    en: "The reply address differs from the sender. Mailing services do this, impostors too.",
  },
  action: "call-known-number",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["Reply-To", "keiri@example-payments.net"]] }],
    miss: [{ headers: [["Reply-To", "sales@example-trading.co.jp"]] }],
  },
};
