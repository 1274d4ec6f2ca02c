// An attached page asks you to enter something.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const filePageAsks: MailRule = {
  id: "file-page-asks",
  family: "attachment",
  severity: "high",
  title: { ja: "添付のページが、入力を求めます", en: "An attached page asks you to enter something" },
  explanation: {
    ja: "入力したパスワードは、そのまま相手に届きます。",
    en: "A password typed there goes straight to them.",
  },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        attachments: [
          {
            name: "login.html",
            type: "text/html",
            text: '<html><body><p>ログイン</p><form action="https://page.example.net/p"><input type="password" name="p"></form></body></html>',
          },
        ],
      },
    ],
    miss: [
      {
        text: "いつもお世話になっております。見積書をお送りします。ご査収ください。",
        attachments: [
          {
            name: "案内.pdf",
            type: "application/pdf",
            base64:
              "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0NvdW50IDEvS2lkc1szIDAgUl0+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUj4+ZW5kb2JqCnRyYWlsZXI8PC9Sb290IDEgMCBSPj4KJSVFT0YK",
          },
        ],
      },
    ],
  },
};
