// The link in the text leads away from the sender.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const textLinkElsewhere: MailRule = {
  id: "text-link-elsewhere",
  family: "link",
  severity: "low",
  title: {
    ja: "本文のリンクが、差出人と関係のない場所に行きます",
    en: "The link in the text leads away from the sender",
  },
  explanation: {
    ja: "知人のメールでもよくあることです。ほかの点と合わせて見ます。",
    en: "Friends do this too; other signs matter.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ text: "お知らせです。\nhttps://page.example.net/a" }],
    miss: [{ text: "お知らせです。\nhttps://www.example-trading.co.jp/a" }],
  },
};
