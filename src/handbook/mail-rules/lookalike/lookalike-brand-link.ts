// A link looks like a well-known firm's.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const lookalikeBrandLink: MailRule = {
  id: "lookalike-brand-link",
  family: "lookalike",
  severity: "high",
  title: { ja: "リンク先が、有名な会社によく似たドメインです", en: "A link looks like a well-known firm's" },
  explanation: { ja: "本物とは持ち主が違います。", en: "It belongs to somebody else." },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ html: '<p><a href="https://www.arnazon.co.jp/">こちら</a></p>' }],
    miss: [{ html: '<p><a href="https://www.amazon.co.jp/">こちら</a></p>' }],
  },
};
