// The address contains a well-known name but is somebody else's.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const brandInAddress: MailRule = {
  id: "brand-in-address",
  family: "sender",
  severity: "high",
  title: {
    ja: "アドレスに有名な会社の名前を入れた、別のドメインです",
    en: "The address contains a well-known name but is somebody else's",
  },
  explanation: {
    ja: "前のほうに本物の名前を置き、末尾は別の持ち主です。",
    en: "The known name stands in front; the end belongs to another owner.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "お知らせ <info@amazon.co.jp.account-check.example.net>" }],
    miss: [{ from: "お知らせ <info@amazon.co.jp>" }],
  },
};
