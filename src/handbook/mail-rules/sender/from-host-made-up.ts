// The sender's host name looks machine-made.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fromHostMadeUp: MailRule = {
  id: "from-host-made-up",
  family: "sender",
  severity: "medium",
  title: {
    ja: "差出人のサーバー名が、機械が作った名前のようです",
    en: "The sender's host name looks machine-made",
  },
  explanation: {
    ja: "点で細かく区切った名前や、意味のない名前です。",
    en: "Many short pieces or meaningless letters.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "Notice <lina@a.d.b.u.notice.example.com>" }],
    miss: [{ from: "news <n@mail.example-trading.co.jp>" }],
  },
};
