// A link goes through another site's redirect.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkOpenRedirect: MailRule = {
  id: "link-open-redirect",
  family: "link",
  severity: "high",
  title: {
    ja: "ほかのサイトの転送機能を通して、行き先を隠しています",
    en: "A link goes through another site's redirect",
  },
  explanation: {
    ja: "名の知れたサイトを経由させて、信用させます。",
    en: "A known site is put in between to be trusted.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.google.com/url?q=https://evil.example.net/a">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
