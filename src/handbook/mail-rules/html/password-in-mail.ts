// The mail asks for a password inside itself.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const passwordInMail: MailRule = {
  id: "password-in-mail",
  family: "html",
  severity: "high",
  title: {
    ja: "メールの中に、パスワードの入力欄があります",
    en: "The mail asks for a password inside itself",
  },
  explanation: {
    ja: "まともなサービスは、メールの中でパスワードを聞きません。",
    en: "No proper service asks for a password inside a mail.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p><form action="https://page.example.net/s"><input type="password" name="p"></form>',
      },
    ],
    miss: [{ html: "<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>" }],
  },
};
