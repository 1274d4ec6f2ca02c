// A capital I stands in place of a small l.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const twistedLetters: MailRule = {
  id: "twisted-letters",
  family: "html",
  severity: "medium",
  title: {
    ja: "小文字のlの代わりに、大文字のIが使われています",
    en: "A capital I stands in place of a small l",
  },
  explanation: {
    ja: "見た目は同じでも、検査には別の言葉に見えます。",
    en: "It looks the same to people and different to filters.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ subject: "Verify your emaiI now", text: "You couId save" }],
    miss: [{ subject: "Verify your email now", text: "The userId is 5, in iOS and WiFi" }],
  },
};
