// Every link passes a counter elsewhere.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linksByCounter: MailRule = {
  id: "links-by-counter",
  family: "link",
  severity: "low",
  title: {
    ja: "リンクがすべて、数えるための別の場所を通ります",
    en: "Every link passes a counter elsewhere",
  },
  explanation: {
    ja: "配信サービスではふつうのことです。ほかの点と合わせて見ます。",
    en: "Usual for mailing services; other signs matter.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://click.page.example.net/ls/click?upn=AbCdEfGhIjKlMnOpQrStUvWxYz012345">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
