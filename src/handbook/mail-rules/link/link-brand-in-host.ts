// A link contains a well-known name but belongs to somebody else.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkBrandInHost: MailRule = {
  id: "link-brand-in-host",
  family: "link",
  severity: "high",
  title: {
    ja: "リンク先に有名な会社の名前が入っていますが、別の持ち主です",
    en: "A link contains a well-known name but belongs to somebody else",
  },
  explanation: { ja: "本当の持ち主は、末尾の部分です。", en: "The true owner is named at the end." },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://amazon.co.jp.signin-check.example.net/">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.amazon.co.jp/">こちら</a></p>',
      },
    ],
  },
};
