// No recipient is named.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const nobodyNamed: MailRule = {
  id: "nobody-named",
  family: "sender",
  severity: "low",
  title: { ja: "宛先が書かれていません", en: "No recipient is named" },
  explanation: {
    ja: "多くの人に同じものを送り、宛先を隠しています。",
    en: "The same was sent to many, whose addresses are hidden.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ to: "undisclosed-recipients:;" }],
    miss: [{}],
  },
};
