// A link looks like ours, a partner's or an official address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const lookalikeOwnLink: MailRule = {
  id: "lookalike-own-link",
  family: "lookalike",
  severity: "high",
  title: {
    ja: "リンク先が、自社や取引先、公式URLによく似たドメインです",
    en: "A link looks like ours, a partner's or an official address",
  },
  explanation: { ja: "偽の画面に誘っています。", en: "It leads to a fake page." },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ html: '<p><a href="https://kawabe-klnzoku.example.jp/">こちら</a></p>' }],
    miss: [{ html: '<p><a href="https://www.example-trading.co.jp/">こちら</a></p>' }],
  },
};
