// A partner's name, but not its domain.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const partnerName: MailRule = {
  id: "partner-name",
  family: "sender",
  severity: "high",
  title: { ja: "取引先の名前ですが、登録したドメインと違います", en: "A partner's name, but not its domain" },
  explanation: {
    ja: "取引先を名乗るメールが、登録のない場所から届きました。いつもの電話番号で確かめてください。",
    en: "A mail in a partner's name came from a domain that is not theirs. Call the number you know.",
  },
  action: "call-known-number",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "丸北精機 経理部 <keiri@marukita-seikl.net>" }],
    miss: [{ from: "丸北精機 経理部 <keiri@marukita-seiki.example.jp>" }],
  },
};
