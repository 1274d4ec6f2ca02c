// The body is only a picture.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const pictureOnly: MailRule = {
  id: "picture-only",
  family: "html",
  severity: "low",
  title: { ja: "本文が画像だけです", en: "The body is only a picture" },
  explanation: {
    ja: "文字を画像にすると、検査に読まれません。",
    en: "Text in a picture cannot be read by filters.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<a href="https://page.example.net/"><img src="https://page.example.net/a.png" width="600" height="800"></a>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p><img src="https://page.example.net/a.png" width="600" height="800"><p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p><p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>',
      },
    ],
  },
};
