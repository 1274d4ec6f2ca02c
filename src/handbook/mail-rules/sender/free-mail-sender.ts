// It comes from a free mail address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const freeMailSender: MailRule = {
  id: "free-mail-sender",
  family: "sender",
  severity: "low",
  title: { ja: "フリーメールから届いています", en: "It comes from a free mail address" },
  explanation: {
    ja: "個人や小さな店ではふつうのことです。ほかの点と合わせて見ます。",
    en: "Usual for persons and small shops; other signs matter.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "山田 太郎 <taro.yamada@gmail.com>" }],
    miss: [{}],
  },
};
