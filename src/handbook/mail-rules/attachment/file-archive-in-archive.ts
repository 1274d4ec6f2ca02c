// An archive inside an archive.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fileArchiveInArchive: MailRule = {
  id: "file-archive-in-archive",
  family: "attachment",
  severity: "medium",
  title: { ja: "圧縮ファイルの中に、また圧縮ファイルがあります", en: "An archive inside an archive" },
  explanation: {
    ja: "重ねて包んで、検査の目を届きにくくしています。",
    en: "Wrapped twice to keep checks from looking inside.",
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
              "UEsDBBQAAAAIAABIhlydO+L7QQAAAG8AAAAFAAAAYi56aXAL8GZmEWFgYOBgYPBoi2kWu9PDDOQxAjErECfrlVSUrGZgCPBmZBJhxq0OBhpAAhBdAd6sbAxgJYwMxkBaDawAAFBLAQIUAxQAAAAIAABIhlydO+L7QQAAAG8AAAAFAAAAAAAAAAAAAACAAQAAAABiLnppcFBLBQYAAAAAAQABADMAAABkAAAAAAA=",
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
