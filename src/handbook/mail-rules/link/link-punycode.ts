// A link's domain is written with other letters.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkPunycode: MailRule = {
  id: "link-punycode",
  family: "link",
  severity: "medium",
  title: {
    ja: "リンク先のドメインに、英数字以外の文字が使われています",
    en: "A link's domain is written with other letters",
  },
  explanation: {
    ja: "英字に似た文字で、本物に見せかけることがあります。日本語の正規のドメインもあります。",
    en: "Letters of other alphabets can imitate a real name. Honest Japanese domains exist too.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://xn--mazon-3ve.com/">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
