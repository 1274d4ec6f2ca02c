// Little more than a file.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const shortWithFile: MailRule = {
  id: "short-with-file",
  family: "structure",
  severity: "low",
  title: { ja: "短い文と、添付ファイルだけです", en: "Little more than a file" },
  explanation: { ja: "何のファイルか説明がありません。", en: "Nothing says what the file is." },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        text: "ご確認ください。",
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
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
