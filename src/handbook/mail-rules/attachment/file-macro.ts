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
              "UEsDBBQAAAAIAABIhlyChZjeYAAAAG0AAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbEXNwQ2DMAwAwFVQ/sQLBD78Cw8WMImRjIodGSuI7auqjw5wurQ+la4xzY3MuFC3oPkLTxoC3GoF2oaL6UHZ48YSuknFSfzLhoC1vjmjswo0KfG8et13zhT/LMCY4Ld8AFBLAwQUAAAACAAASIZc3VqGDQ8AAAANAAAAEQAAAHdvcmQvZG9jdW1lbnQueG1ssym3SslPLs1NzSvRtwMAUEsDBBQAAAAIAABIhlyoFqAqEwAAABEAAAATAAAAd29yZC92YmFQcm9qZWN0LmJpbnMsKSnKTCotSVUIc4r3S8xNBQBQSwECFAMUAAAACAAASIZcgoWY3mAAAABtAAAAEwAAAAAAAAAAAAAAgAEAAAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLAQIUAxQAAAAIAABIhlzdWoYNDwAAAA0AAAARAAAAAAAAAAAAAACAAZEAAAB3b3JkL2RvY3VtZW50LnhtbFBLAQIUAxQAAAAIAABIhlyoFqAqEwAAABEAAAATAAAAAAAAAAAAAACAAc8AAAB3b3JkL3ZiYVByb2plY3QuYmluUEsFBgAAAAADAAMAwQAAABMBAAAAAA==",
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
