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
              "UEsDBBQAAAAIAABIhlzHHBc8CgAAAAgAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLMJqSxILda3AwBQSwMEFAAAAAgAAEiGXN1ahg0PAAAADQAAABEAAAB3b3JkL2RvY3VtZW50LnhtbLMpt0rJTy7NTc0r0bcDAFBLAwQUAAAACAAASIZcL+wYwpEAAADNAAAAHAAAAHdvcmQvX3JlbHMvc2V0dGluZ3MueG1sLnJlbHNVjjkOgzAQRa+CfACPASVFBFShoEgTcYERHhYJeyx7IpHbx00iUr6vvzVP2lE29mndQuqaMxaDbVUcbKmK8R2oVatIuAGkaSWHSXMgf7h95uhQMsYFeJ63ie48vRx5gcqYK8TzAqAI5rwdyYWsU+7GuJD82itTa6PLstYXEG1Z3NfyYJtP9IdQ9Lgr6Br4f/8BUEsBAhQDFAAAAAgAAEiGXMccFzwKAAAACAAAABMAAAAAAAAAAAAAAIABAAAAAFtDb250ZW50X1R5cGVzXS54bWxQSwECFAMUAAAACAAASIZc3VqGDQ8AAAANAAAAEQAAAAAAAAAAAAAAgAE7AAAAd29yZC9kb2N1bWVudC54bWxQSwECFAMUAAAACAAASIZcL+wYwpEAAADNAAAAHAAAAAAAAAAAAAAAgAF5AAAAd29yZC9fcmVscy9zZXR0aW5ncy54bWwucmVsc1BLBQYAAAAAAwADAMoAAABEAQAAAAA=",
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
