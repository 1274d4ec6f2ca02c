// The subject names a firm that is not the sender.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const brandInSubject: MailRule = {
  id: "brand-in-subject",
  family: "sender",
  severity: "low",
  title: {
    ja: "件名に有名な会社の名前がありますが、差出人は別の会社です",
    en: "The subject names a firm that is not the sender",
  },
  explanation: {
    ja: "取引先からの普通の連絡でも起こります。ほかの点と合わせて見ます。",
    en: "Ordinary mail does this too; other signs matter.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ subject: "【Amazon】お支払い方法の確認" }],
    miss: [{ subject: "お見積りの件" }],
  },
};
