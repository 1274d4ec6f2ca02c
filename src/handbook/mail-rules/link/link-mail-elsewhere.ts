// You are to write to an unrelated domain.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkMailElsewhere: MailRule = {
  id: "link-mail-elsewhere",
  family: "link",
  severity: "medium",
  title: {
    ja: "連絡先のアドレスが、差出人と関係のないドメインです",
    en: "You are to write to an unrelated domain",
  },
  explanation: {
    ja: "返事は、差出人とは別のところに届きます。",
    en: "Answers go to somebody else than the sender.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="mailto:claims@unrelated-desk.net">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="mailto:info@example-trading.co.jp">こちら</a></p>',
      },
    ],
  },
};
