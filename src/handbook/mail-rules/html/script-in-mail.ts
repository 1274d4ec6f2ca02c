// The mail contains a script.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const scriptInMail: MailRule = {
  id: "script-in-mail",
  family: "html",
  severity: "medium",
  title: { ja: "メールにプログラムが書かれています", en: "The mail contains a script" },
  explanation: {
    ja: "メールソフトは動かしませんが、まともなメールには必要ありません。",
    en: "Mail programs do not run it, and honest mail does not need it.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: "<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p><script>location.href='https://page.example.net'</script>",
      },
    ],
    miss: [{ html: "<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>" }],
  },
};
