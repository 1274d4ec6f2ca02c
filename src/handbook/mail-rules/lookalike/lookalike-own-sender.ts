// The sender's domain looks like ours or a partner's.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const lookalikeOwnSender: MailRule = {
  id: "lookalike-own-sender",
  family: "lookalike",
  severity: "high",
  title: {
    ja: "差出人が、自社や取引先によく似たドメインです",
    en: "The sender's domain looks like ours or a partner's",
  },
  explanation: {
    ja: "一文字違いや、足し文字で本物に見せています。知っている電話番号で確かめてください。",
    en: "One letter or one word makes the difference. Call the number you know.",
  },
  action: "call-known-number",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "丸北精機 <keiri@marukita-seikl.example.jp>" }],
    miss: [{ from: "丸北精機 <keiri@marukita-seiki.example.jp>" }],
  },
};
