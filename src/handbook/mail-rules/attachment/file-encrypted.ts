// A file locked with a password cannot be checked.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fileEncrypted: MailRule = {
  id: "file-encrypted",
  family: "attachment",
  severity: "low",
  title: {
    ja: "パスワード付きのファイルで、中を検査できません",
    en: "A file locked with a password cannot be checked",
  },
  explanation: {
    ja: "取引先の習慣のこともありますが、ウイルスを隠すためにも使われます。",
    en: "Some firms do this by habit; it also hides malware.",
  },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      {
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
