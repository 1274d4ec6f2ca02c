// The sender line is malformed.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fromMalformed: MailRule = {
  id: "from-malformed",
  family: "sender",
  severity: "medium",
  title: { ja: "差出人の書き方が壊れています", en: "The sender line is malformed" },
  explanation: {
    ja: "ふつうのメールソフトでは起こらない書き方です。見せる名前だけを細工するときに起こります。",
    en: "Ordinary mail programs do not write this. It happens when somebody doctors what is shown.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: '"Account team" noreply support <x@@example' }],
    miss: [{}],
  },
};
