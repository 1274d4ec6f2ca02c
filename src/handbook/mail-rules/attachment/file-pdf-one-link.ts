// A PDF with little more than one link.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const filePdfOneLink: MailRule = {
  id: "file-pdf-one-link",
  family: "attachment",
  severity: "medium",
  title: { ja: "リンクが一つあるだけのPDFです", en: "A PDF with little more than one link" },
  explanation: {
    ja: "本文で検査されないように、リンクをPDFに入れています。",
    en: "The link was put into a PDF so that the mail shows none.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        attachments: [
          {
            name: "a.pdf",
            type: "application/pdf",
            base64:
              "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0NvdW50IDEvS2lkc1szIDAgUl0+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9Bbm5vdHNbPDwvVHlwZS9Bbm5vdC9TdWJ0eXBlL0xpbmsvQTw8L1MvVVJJL1VSSShodHRwczovL3BhZ2UuZXhhbXBsZS5uZXQvbG9naW4pPj4+Pl0+PmVuZG9iagp0cmFpbGVyPDwvUm9vdCAxIDAgUj4+CiUlRU9GCg==",
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
