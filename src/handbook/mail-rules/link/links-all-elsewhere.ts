// Every link leads away from the sender.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linksAllElsewhere: MailRule = {
  id: "links-all-elsewhere",
  family: "link",
  severity: "medium",
  title: {
    ja: "リンクがすべて、差出人と関係のない場所に行きます",
    en: "Every link leads away from the sender",
  },
  explanation: {
    ja: "差出人のドメインへのリンクが一つもありません。",
    en: "Not one link goes to the sender's own domain.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://page.example.net/a">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
