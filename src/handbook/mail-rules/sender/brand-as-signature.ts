// The copyright line is another firm's.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const brandAsSignature: MailRule = {
  id: "brand-as-signature",
  family: "sender",
  severity: "medium",
  title: { ja: "末尾の著作権表示が、差出人と違う会社のものです", en: "The copyright line is another firm's" },
  explanation: {
    ja: "本物の画面を写して作ったときに残ります。",
    en: "Left over when the real mail was copied.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ text: "ご確認ください。\n\n© 2026 Amazon.com, Inc. All rights reserved." }],
    miss: [{ text: "ご確認ください。\n\n© 2026 Example Trading" }],
  },
};
