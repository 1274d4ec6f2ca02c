// The Message-ID is of an unrelated domain.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const messageIdElsewhere: MailRule = {
  id: "message-id-elsewhere",
  family: "sender",
  severity: "low",
  title: {
    ja: "メールの番号が、差出人と関係のないドメインのものです",
    en: "The Message-ID is of an unrelated domain",
  },
  explanation: {
    ja: "送った仕組みが、差出人のものではなさそうです。",
    en: "The system that sent it does not seem to be the sender's.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["Message-ID", "<abc123@unrelated-host.net>"]] }],
    miss: [{}],
  },
};
