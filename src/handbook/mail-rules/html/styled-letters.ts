// The subject or name is written in ornamental letters.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const styledLetters: MailRule = {
  id: "styled-letters",
  family: "html",
  severity: "medium",
  title: {
    ja: "件名や差出人名に、飾り文字が使われています",
    en: "The subject or name is written in ornamental letters",
  },
  explanation: {
    ja: "言葉の検査をすり抜けるための書き方です。",
    en: "A way to slip past filters that look for words.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ subject: "𝐏𝐂𝐒𝐎𝐄 now" }],
    miss: [{ subject: "PCSOE now" }],
  },
};
