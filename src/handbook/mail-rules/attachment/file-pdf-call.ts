// A one-page PDF with a telephone number.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const filePdfCall: MailRule = {
  id: "file-pdf-call",
  family: "attachment",
  severity: "medium",
  title: { ja: "電話番号が書かれた一枚のPDFです", en: "A one-page PDF with a telephone number" },
  explanation: {
    ja: "電話をかけさせて、遠隔操作や支払いに誘います。",
    en: "You are to call, and are then led to remote control or payment.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        attachments: [
          {
            name: "a.pdf",
            type: "application/pdf",
            base64:
              "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0NvdW50IDEvS2lkc1szIDAgUl0+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9Db250ZW50cyA0IDAgUj4+ZW5kb2JqCjQgMCBvYmo8PC9MZW5ndGggNzQ+PnN0cmVhbQpCVCAvRjEgMTIgVGYgNzIgNzAwIFRkIChDYWxsIHVzIGF0ICsxIDg4OCA1NTUgMDE0MyB0byBjYW5jZWwpIFRqIEVUCmVuZHN0cmVhbSBlbmRvYmoKdHJhaWxlcjw8L1Jvb3QgMSAwIFI+PgolJUVPRgo=",
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
