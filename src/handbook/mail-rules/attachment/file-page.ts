// A web page file is attached.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const filePage: MailRule = {
  id: "file-page",
  family: "attachment",
  severity: "medium",
  title: { ja: "ホームページ(HTML)のファイルが添付されています", en: "A web page file is attached" },
  explanation: {
    ja: "開くと、本物そっくりの偽の画面が手元で動きます。",
    en: "Opening it shows a fake page that runs on your computer.",
  },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        attachments: [
          { name: "通知.html", type: "text/html", text: "<html><body><p>ログイン</p></body></html>" },
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
