// The sender's domain has an often-abused ending.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fromOddEnding: MailRule = {
  id: "from-odd-ending",
  family: "sender",
  severity: "medium",
  title: {
    ja: "差出人のドメインの末尾が、悪用の多いものです",
    en: "The sender's domain has an often-abused ending",
  },
  explanation: {
    ja: "安く大量に取れる末尾で、会社のメールではまれです。",
    en: "An ending that is cheap in bulk and rare for business mail.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "Notice <info@member-service.top>" }],
    miss: [{}],
  },
};
