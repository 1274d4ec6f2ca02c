// The actual sender differs from the author.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const senderHeaderElsewhere: MailRule = {
  id: "sender-header-elsewhere",
  family: "sender",
  severity: "low",
  title: { ja: "実際の送り手(Sender)が差出人と違います", en: "The actual sender differs from the author" },
  explanation: {
    ja: "代わりに送った別のドメインが書かれています。",
    en: "Another domain is named as having sent it on behalf of the author.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["Sender", "robot@unrelated-host.net"]] }],
    miss: [{ headers: [["Sender", "robot@example-trading.co.jp"]] }],
  },
};
