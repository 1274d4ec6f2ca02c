// The part before the @ looks machine-made.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fromLocalMadeUp: MailRule = {
  id: "from-local-made-up",
  family: "sender",
  severity: "low",
  title: {
    ja: "差出人の名前の部分が、機械が作った文字列のようです",
    en: "The part before the @ looks machine-made",
  },
  explanation: {
    ja: "一度きりのアドレスです。注文番号などを入れる正規の仕組みでも起こります。",
    en: "A one-time address. Some honest systems put numbers there too.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "Reward <NEWS_OFFRE_80805@example-trading.co.jp>" }],
    miss: [{}],
  },
};
