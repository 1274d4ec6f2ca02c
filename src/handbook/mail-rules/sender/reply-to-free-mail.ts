// Answers go to a free mail address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const replyToFreeMail: MailRule = {
  id: "reply-to-free-mail",
  family: "sender",
  severity: "high",
  title: { ja: "返信すると、フリーメールに届きます", en: "Answers go to a free mail address" },
  explanation: {
    ja: "会社を名乗りながら、返事は個人のフリーメールに集めています。",
    en: "It claims to be a firm, yet answers are collected in a private free mailbox.",
  },
  action: "call-known-number",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["Reply-To", "example.trading.keiri@gmail.com"]] }],
    miss: [{ headers: [["Reply-To", "sales@example-trading.co.jp"]] }],
  },
};
