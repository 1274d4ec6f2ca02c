// An attached page makes a file out of itself.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fileSmuggles: MailRule = {
  id: "file-smuggles",
  family: "attachment",
  severity: "high",
  title: {
    ja: "添付のページが、中からファイルを作り出します",
    en: "An attached page makes a file out of itself",
  },
  explanation: {
    ja: "検査を通り抜けたあとに、手元でウイルスを組み立てます。",
    en: "It assembles malware on your computer, after the checks.",
  },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        attachments: [
          {
            name: "scan.html",
            type: "text/html",
            text: "<html><body><p>ログイン</p><script>var b=new Blob([atob('TVqQ')]);var u=URL.createObjectURL(b);var a=document.createElement('a');a.href=u;a.download='a.zip';a.click();</script></body></html>",
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
