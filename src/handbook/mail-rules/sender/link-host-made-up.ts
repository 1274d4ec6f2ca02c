// A link leads to a machine-made name.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkHostMadeUp: MailRule = {
  id: "link-host-made-up",
  family: "sender",
  severity: "medium",
  title: {
    ja: "リンク先のドメインが、機械が作った文字列のようです",
    en: "A link leads to a machine-made name",
  },
  explanation: { ja: "使い捨ての行き先です。", en: "A throw-away destination." },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ html: '<p>お知らせです。</p><a href="https://w4k9x2qv7z.com/a">こちら</a>' }],
    miss: [{ html: '<p>お知らせです。</p><a href="https://www.stratechnologies.co.jp/a">こちら</a>' }],
  },
};
