// More than one sender is given.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fromSeveral: MailRule = {
  id: "from-several",
  family: "sender",
  severity: "medium",
  title: { ja: "差出人が二つ以上書かれています", en: "More than one sender is given" },
  explanation: {
    ja: "メールソフトによって見える差出人が変わります。検査をすり抜ける手口です。",
    en: "Programs differ in which one they show; this is used to slip past checks.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: '"Office" <a@example-trading.co.jp>, "Bank" <b@example.net>' }],
    miss: [{}],
  },
};
