// The subject ends in meaningless letters.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const subjectCode: MailRule = {
  id: "subject-code",
  family: "structure",
  severity: "low",
  title: { ja: "件名の末尾が、意味のない文字列です", en: "The subject ends in meaningless letters" },
  explanation: {
    ja: "一通ごとに違う件名にして、検査を避けています。",
    en: "Each copy gets another subject, to avoid filters.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ subject: "message Pending TeJLgKqW" }],
    miss: [{ subject: "Order ABC12345" }],
  },
};
