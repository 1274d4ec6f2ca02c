// An archive that unfolds to an enormous size.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fileBomb: MailRule = {
  id: "file-bomb",
  family: "attachment",
  severity: "high",
  title: {
    ja: "開くと、とてつもない大きさになる圧縮ファイルです",
    en: "An archive that unfolds to an enormous size",
  },
  explanation: {
    ja: "パソコンや検査を止めるために作られます。",
    en: "Made to bring a computer or a check to a halt.",
  },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        attachments: [
          {
            name: "a.zip",
            type: "application/zip",
            base64:
              "UEsDBBQAAAAIAABIhlx3R9+OBQAAAABHdegFAAAAYS50eHSrqIABAFBLAQIUAxQAAAAIAABIhlx3R9+OBQAAAABHdegFAAAAAAAAAAAAAACAAQAAAABhLnR4dFBLBQYAAAAAAQABADMAAAAoAAAAAAA=",
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
