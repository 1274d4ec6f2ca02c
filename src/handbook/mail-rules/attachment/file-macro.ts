// A document with macros.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fileMacro: MailRule = {
  id: "file-macro",
  family: "attachment",
  severity: "medium",
  title: { ja: "マクロ(自動で動くプログラム)付きの文書です", en: "A document with macros" },
  explanation: {
    ja: "「コンテンツの有効化」を押すと、プログラムが動きます。",
    en: "Pressing “enable content” runs a program.",
  },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        attachments: [
          {
            name: "見積.docm",
            type: "application/vnd.ms-word.document.macroEnabled.12",
            base64:
              "UEsDBBQAAAAAAABIhlyChZjebQAAAG0AAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbDxUeXBlcz48T3ZlcnJpZGUgUGFydE5hbWU9Ii93b3JkL3ZiYVByb2plY3QuYmluIiBDb250ZW50VHlwZT0iYXBwbGljYXRpb24vdm5kLm1zLW9mZmljZS52YmFQcm9qZWN0Ii8+PC9UeXBlcz5QSwMEFAAAAAAAAEiGXN1ahg0NAAAADQAAABEAAAB3b3JkL2RvY3VtZW50LnhtbDx3OmRvY3VtZW50Lz5QSwMEFAAAAAAAAEiGXKgWoCoRAAAAEQAAABMAAAB3b3JkL3ZiYVByb2plY3QuYmluQXR0cmlidXRlIFZCX05hbWVQSwECFAMUAAAAAAAASIZcgoWY3m0AAABtAAAAEwAAAAAAAAAAAAAAgAEAAAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLAQIUAxQAAAAAAABIhlzdWoYNDQAAAA0AAAARAAAAAAAAAAAAAACAAZ4AAAB3b3JkL2RvY3VtZW50LnhtbFBLAQIUAxQAAAAAAABIhlyoFqAqEQAAABEAAAATAAAAAAAAAAAAAACAAdoAAAB3b3JkL3ZiYVByb2plY3QuYmluUEsFBgAAAAADAAMAwQAAABwBAAAAAA==",
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
