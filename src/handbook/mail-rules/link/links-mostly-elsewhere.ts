// No link goes to the sender's domain.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linksMostlyElsewhere: MailRule = {
  id: "links-mostly-elsewhere",
  family: "link",
  severity: "low",
  title: { ja: "差出人のドメインへのリンクがありません", en: "No link goes to the sender's domain" },
  explanation: {
    ja: "配信サービスや他社へのリンクだけです。",
    en: "Links go to services and to others only.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://page.example.net/a">こちら</a></p><p>お知らせです。内容をご確認ください。</p><p><a href="https://www.facebook.com/example">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
