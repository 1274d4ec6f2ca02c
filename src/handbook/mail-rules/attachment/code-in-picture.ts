// A QR code in a picture leads to a page.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const codeInPicture: MailRule = {
  id: "code-in-picture",
  family: "attachment",
  severity: "medium",
  title: { ja: "画像の中のQRコードが、ページに誘導します", en: "A QR code in a picture leads to a page" },
  explanation: {
    ja: "パソコンの検査を避けて、スマートフォンで開かせる手口です。",
    en: "It avoids the checks of the computer and has you open it on a phone.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ attachments: [{ name: "qr.png", type: "image/png", base64: "QR" }] }],
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
