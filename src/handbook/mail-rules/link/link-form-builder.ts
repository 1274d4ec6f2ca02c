// A link leads to a free form builder.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkFormBuilder: MailRule = {
  id: "link-form-builder",
  family: "link",
  severity: "medium",
  title: { ja: "無料の入力フォームへのリンクです", en: "A link leads to a free form builder" },
  explanation: {
    ja: "会社の手続きを装って、パスワードやカード番号を集めます。",
    en: "Such forms collect passwords and card numbers in a firm's name.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://forms.gle/abcdefg">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
