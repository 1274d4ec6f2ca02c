// A locked file came together with its password.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fileEncryptedPasswordTold: MailRule = {
  id: "file-encrypted-password-told",
  family: "attachment",
  severity: "medium",
  title: {
    ja: "パスワード付きのファイルと、そのパスワードが一緒に届いています",
    en: "A locked file came together with its password",
  },
  explanation: {
    ja: "検査だけを避けて、人には開かせる送り方です。",
    en: "This keeps checks out and lets people in.",
  },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        text: "添付ファイルのパスワード: 2604",
        attachments: [
          {
            name: "資料.zip",
            type: "application/zip",
            base64:
              "UEsDBBQAAQAIAABIhlzl6KJcCAAAAAYAAAAFAAAAYS50eHQrTk0uSi0BAFBLAQIUAxQAAQAIAABIhlzl6KJcCAAAAAYAAAAFAAAAAAAAAAAAAACAAQAAAABhLnR4dFBLBQYAAAAAAQABADMAAAArAAAAAAA=",
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
