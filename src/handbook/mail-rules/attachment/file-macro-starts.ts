// A macro that starts by itself.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fileMacroStarts: MailRule = {
  id: "file-macro-starts",
  family: "attachment",
  severity: "high",
  title: { ja: "開くだけで動くマクロが入っています", en: "A macro that starts by itself" },
  explanation: {
    ja: "開いた瞬間に動くように作られています。",
    en: "It is made to run the moment it is opened.",
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
              "UEsDBBQAAAAAAABIhlyChZjebQAAAG0AAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbDxUeXBlcz48T3ZlcnJpZGUgUGFydE5hbWU9Ii93b3JkL3ZiYVByb2plY3QuYmluIiBDb250ZW50VHlwZT0iYXBwbGljYXRpb24vdm5kLm1zLW9mZmljZS52YmFQcm9qZWN0Ii8+PC9UeXBlcz5QSwMEFAAAAAAAAEiGXN1ahg0NAAAADQAAABEAAAB3b3JkL2RvY3VtZW50LnhtbDx3OmRvY3VtZW50Lz5QSwMEFAAAAAAAAEiGXCPJJo0oAAAAKAAAABMAAAB3b3JkL3ZiYVByb2plY3QuYmluQXR0cmlidXRlIFZCX05hbWUgQXV0b09wZW4gRG9jdW1lbnRfT3BlblBLAQIUAxQAAAAAAABIhlyChZjebQAAAG0AAAATAAAAAAAAAAAAAACAAQAAAABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQDFAAAAAAAAEiGXN1ahg0NAAAADQAAABEAAAAAAAAAAAAAAIABngAAAHdvcmQvZG9jdW1lbnQueG1sUEsBAhQDFAAAAAAAAEiGXCPJJo0oAAAAKAAAABMAAAAAAAAAAAAAAIAB2gAAAHdvcmQvdmJhUHJvamVjdC5iaW5QSwUGAAAAAAMAAwDBAAAAMwEAAAAA",
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
