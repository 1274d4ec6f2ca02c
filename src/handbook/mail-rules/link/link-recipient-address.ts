// A link carries your address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkRecipientAddress: MailRule = {
  id: "link-recipient-address",
  family: "link",
  severity: "high",
  title: { ja: "リンクに、あなたのアドレスが埋め込まれています", en: "A link carries your address" },
  explanation: {
    ja: "押した人を見分け、偽のログイン画面にアドレスを入れておくためです。",
    en: "It tells who pressed, and fills in a fake login page.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://page.example.net/?email=suzuki@example.co.jp">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
