// The sender's domain cannot exist.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fromNowhere: MailRule = {
  id: "from-nowhere",
  family: "sender",
  severity: "high",
  title: { ja: "差出人のドメインが実在しない形です", en: "The sender's domain cannot exist" },
  explanation: {
    ja: "点のないドメインや存在しない末尾です。このアドレスには返事が届きません。",
    en: "It has no dot, or an ending that nobody hands out. No answer would ever arrive.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "Notificacao <contato@correios>" }],
    miss: [{}],
  },
};
