// A link's host has very many pieces.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkManyLabels: MailRule = {
  id: "link-many-labels",
  family: "link",
  severity: "medium",
  title: { ja: "リンク先の名前が、異常に細かく区切られています", en: "A link's host has very many pieces" },
  explanation: {
    ja: "長い名前で、末尾の持ち主を見えにくくしています。",
    en: "A long name hides who owns its end.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://a.b.c.login.page.example.net/">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
