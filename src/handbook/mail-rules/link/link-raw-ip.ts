// A link leads to a bare IP address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkRawIp: MailRule = {
  id: "link-raw-ip",
  family: "link",
  severity: "high",
  title: {
    ja: "リンク先が、名前ではなく数字の住所(IPアドレス)です",
    en: "A link leads to a bare IP address",
  },
  explanation: {
    ja: "まともな会社のページは名前のあるドメインにあります。",
    en: "Proper firms' pages live under a name.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="http://203.0.113.5/cl/4">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
