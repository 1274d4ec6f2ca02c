// A domain is written with look-alike letters.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const lookalikeLetters: MailRule = {
  id: "lookalike-letters",
  family: "lookalike",
  severity: "high",
  title: {
    ja: "ドメインに、英字にそっくりな別の文字が使われています",
    en: "A domain is written with look-alike letters",
  },
  explanation: {
    ja: "見た目は同じでも、別の持ち主のドメインです。",
    en: "It looks the same and belongs to somebody else.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ html: '<p><a href="https://xn--80ak6aa92e.com/">こちら</a></p>' }],
    miss: [{ html: '<p><a href="https://www.example-trading.co.jp/">こちら</a></p>' }],
  },
};
