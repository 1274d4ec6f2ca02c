// Another page is embedded in it.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const frameInMail: MailRule = {
  id: "frame-in-mail",
  family: "html",
  severity: "medium",
  title: { ja: "別のページを中に埋め込んでいます", en: "Another page is embedded in it" },
  explanation: {
    ja: "メールの中に、外のページを表示しようとします。",
    en: "It tries to show an outside page inside the mail.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p><iframe src="https://page.example.net/"></iframe>',
      },
    ],
    miss: [{ html: "<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>" }],
  },
};
