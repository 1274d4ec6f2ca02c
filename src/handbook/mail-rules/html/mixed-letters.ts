// Look-alike letters of another alphabet stand among Latin ones.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const mixedLetters: MailRule = {
  id: "mixed-letters",
  family: "html",
  severity: "high",
  title: {
    ja: "英字の中に、そっくりな別の文字が混ざっています",
    en: "Look-alike letters of another alphabet stand among Latin ones",
  },
  explanation: {
    ja: "検査をすり抜けるために、見た目が同じ別の文字に替えてあります。",
    en: "Letters were exchanged for others that look the same, to slip past filters.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "Mеtаmаsk <support@example-trading.co.jp>", subject: "Wаllet notice" }],
    miss: [{ subject: "Metamask notice" }],
  },
};
