// The sender has no address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fromNoAddress: MailRule = {
  id: "from-no-address",
  family: "sender",
  severity: "high",
  title: { ja: "差出人にアドレスがありません", en: "The sender has no address" },
  explanation: {
    ja: "名前だけで、返事のできるアドレスがありません。まともな相手は住所を隠しません。",
    en: "There is only a name and no address to answer to.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: '"Kundenservice"' }],
    miss: [{}],
  },
};
