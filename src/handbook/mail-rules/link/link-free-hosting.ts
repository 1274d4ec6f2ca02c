// A link leads to a place where anybody can publish for free.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkFreeHosting: MailRule = {
  id: "link-free-hosting",
  family: "link",
  severity: "medium",
  title: {
    ja: "だれでも無料で置ける場所へのリンクです",
    en: "A link leads to a place where anybody can publish for free",
  },
  explanation: {
    ja: "名前の知れたサービスの上でも、中身を置いたのは別人です。",
    en: "The service is well known; who put the page there is not.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://storage.googleapis.com/newera1/a.html">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
