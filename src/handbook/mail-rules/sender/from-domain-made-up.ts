// The sender's domain looks machine-made.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fromDomainMadeUp: MailRule = {
  id: "from-domain-made-up",
  family: "sender",
  severity: "high",
  title: {
    ja: "差出人のドメインが、機械が作った文字列のようです",
    en: "The sender's domain looks machine-made",
  },
  explanation: {
    ja: "意味のない文字の並びで、使い捨てのドメインによくあります。",
    en: "A meaningless run of letters, as throw-away domains have.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "Best Service <news@w4k9x2qv7z.com>" }],
    miss: [{}, { from: "a <a@stratechnologies.co.jp>" }],
  },
};
