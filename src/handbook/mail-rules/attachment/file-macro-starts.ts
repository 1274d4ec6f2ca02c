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
              "UEsDBBQAAAAIAABIhlyChZjeYAAAAG0AAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbEXNwQ2DMAwAwFVQ/sQLBD78Cw8WMImRjIodGSuI7auqjw5wurQ+la4xzY3MuFC3oPkLTxoC3GoF2oaL6UHZ48YSuknFSfzLhoC1vjmjswo0KfG8et13zhT/LMCY4Ld8AFBLAwQUAAAACAAASIZc3VqGDQ8AAAANAAAAEQAAAHdvcmQvZG9jdW1lbnQueG1ssym3SslPLs1NzSvRtwMAUEsDBBQAAAAIAABIhlyXlRC3AgEAAAAYAAATAAAAd29yZC92YmFQcm9qZWN0LmJpbu3UT2rCQBQG8G+0Vg0EtAsXrgZX7SFaiMRtCypupdqALjTFziw8jjewJ6lHaA/SxpegYkPxH0hp+X7hMeElk5m8B7N4K7/PXqsfSLlDFl9REZdbObWKRAnyPIri2/UYi+hP+ZSI+5eV3l1I5CTinuclChJFCWfVY/p/mgjlMtBoYCzjBNP0UbBTBTm1/pba/zrS50UHdXhHrfhdAWqzfuaE+W0MMMQLfKlCHxYjBEkdDlVFRm3X85A5yT6vTtjsGSh/Ds+YybBnDQLdqXfvH6UG+lbX2gMpjB/27SiQitRcp2V7Gp414cOzZK5vXKcxftKQtOv89n8QEREREREREdHPllBLAQIUAxQAAAAIAABIhlyChZjeYAAAAG0AAAATAAAAAAAAAAAAAACAAQAAAABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQDFAAAAAgAAEiGXN1ahg0PAAAADQAAABEAAAAAAAAAAAAAAIABkQAAAHdvcmQvZG9jdW1lbnQueG1sUEsBAhQDFAAAAAgAAEiGXJeVELcCAQAAABgAABMAAAAAAAAAAAAAAIABzwAAAHdvcmQvdmJhUHJvamVjdC5iaW5QSwUGAAAAAAMAAwDBAAAAAgIAAAAA",
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
