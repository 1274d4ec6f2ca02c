// A link is not encrypted (http).
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkNotEncrypted: MailRule = {
  id: "link-not-encrypted",
  family: "link",
  severity: "low",
  title: { ja: "リンク先が暗号化されていません(http)", en: "A link is not encrypted (http)" },
  explanation: {
    ja: "いまのまともなページは、ほとんどがhttpsです。",
    en: "Proper pages today nearly all use https.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="http://page.example.net/">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
