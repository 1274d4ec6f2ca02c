// A link uses an unusual port.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkOddPort: MailRule = {
  id: "link-odd-port",
  family: "link",
  severity: "medium",
  title: { ja: "リンク先に、ふつう使わない番号(ポート)が付いています", en: "A link uses an unusual port" },
  explanation: {
    ja: "乗っ取られたサーバーや、急ごしらえのサイトで見られます。",
    en: "Seen on taken-over servers and makeshift sites.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://page.example.net:8443/a">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
