// The sender's domain looks like a well-known firm's.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const lookalikeBrandSender: MailRule = {
  id: "lookalike-brand-sender",
  family: "lookalike",
  severity: "high",
  title: {
    ja: "差出人が、有名な会社によく似たドメインです",
    en: "The sender's domain looks like a well-known firm's",
  },
  explanation: { ja: "本物とは持ち主が違います。", en: "It belongs to somebody else." },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "お知らせ <info@arnazon.co.jp>" }],
    miss: [{ from: "お知らせ <info@amazon.co.jp>" }],
  },
};
