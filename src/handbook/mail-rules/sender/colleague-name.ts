// A colleague's name with an outside address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const colleagueName: MailRule = {
  id: "colleague-name",
  family: "sender",
  severity: "medium",
  title: { ja: "同僚の名前ですが、社外のアドレスです", en: "A colleague's name with an outside address" },
  explanation: {
    ja: "私用のアドレスかもしれませんが、なりすましでも同じ見え方になります。",
    en: "It may be a private address; an impostor looks the same.",
  },
  action: "call-known-number",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "鈴木 次郎 <jiro-s@example.net>" }],
    miss: [{ from: "鈴木 次郎 <suzuki@example.co.jp>" }],
  },
};
