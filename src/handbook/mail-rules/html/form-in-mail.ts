// There is a form inside the mail.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const formInMail: MailRule = {
  id: "form-in-mail",
  family: "html",
  severity: "medium",
  title: { ja: "メールの中に入力欄があります", en: "There is a form inside the mail" },
  explanation: {
    ja: "入力したものは、差出人ではなく別の場所に送られます。",
    en: "What you enter goes somewhere else than to the sender.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p><form action="https://page.example.net/s"><input name="q"></form>',
      },
    ],
    miss: [{ html: "<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>" }],
  },
};
