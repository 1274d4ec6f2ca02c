// A file and a line, from a free mail address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fileByFreeMail: MailRule = {
  id: "file-by-free-mail",
  family: "attachment",
  severity: "medium",
  title: {
    ja: "フリーメールから、短い文とファイルだけが届いています",
    en: "A file and a line, from a free mail address",
  },
  explanation: {
    ja: "だれからの何のファイルか分かりません。知っている番号で確かめてください。",
    en: "It does not say whose file it is. Confirm by a number you know.",
  },
  action: "do-not-open",
  match: {
    kind: "together",
    groups: [
      ["free-mail-sender"],
      ["short-with-file"],
      ["file-pdf-one-link", "file-page", "file-encrypted", "file-pdf-call"],
    ],
  },
  samples: {
    match: [
      {
        from: "k4rla <k4rlan@gmail.com>",
        text: "You can take it",
        attachments: [{ name: "通知.html", type: "text/html", text: "<html><body>hello</body></html>" }],
      },
    ],
    miss: [{ text: "いつもお世話になっております。\n見積書をお送りします。" }],
  },
};
