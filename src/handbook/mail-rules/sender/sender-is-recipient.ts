// It seems to come from yourself.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const senderIsRecipient: MailRule = {
  id: "sender-is-recipient",
  family: "sender",
  severity: "medium",
  title: { ja: "自分から自分に届いた形になっています", en: "It seems to come from yourself" },
  explanation: {
    ja: "差出人をあなたのアドレスに見せかけています。「乗っ取った」と信じさせる手口です。",
    en: "The sender was made to look like you, to make you believe you were hacked.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "suzuki@example.co.jp", to: "suzuki@example.co.jp" }],
    miss: [{}],
  },
};
