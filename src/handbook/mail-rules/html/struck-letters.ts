// Marks are laid over the letters of the subject or name.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const struckLetters: MailRule = {
  id: "struck-letters",
  family: "html",
  severity: "medium",
  title: {
    ja: "件名や差出人名に、打ち消し線などの記号を重ねてあります",
    en: "Marks are laid over the letters of the subject or name",
  },
  explanation: {
    ja: "言葉の検査をすり抜けるための書き方です。",
    en: "A way to slip past filters that look for words.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "C̷a̷r̷refour <a@example-trading.co.jp>" }],
    miss: [{ html: "<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>" }],
  },
};
