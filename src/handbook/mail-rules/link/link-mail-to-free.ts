// You are to write to a free mail address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkMailToFree: MailRule = {
  id: "link-mail-to-free",
  family: "link",
  severity: "high",
  title: { ja: "連絡先が、フリーメールのアドレスです", en: "You are to write to a free mail address" },
  explanation: {
    ja: "会社を名乗りながら、返事は個人のアドレスに集めます。",
    en: "It claims to be a firm and collects answers privately.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="mailto:claims.office77@gmail.com">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="mailto:info@example-trading.co.jp">こちら</a></p>',
      },
    ],
  },
};
