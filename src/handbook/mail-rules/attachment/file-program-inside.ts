// An archive holds a program or a shortcut.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fileProgramInside: MailRule = {
  id: "file-program-inside",
  family: "attachment",
  severity: "high",
  title: {
    ja: "圧縮ファイルの中に、プログラムやショートカットがあります",
    en: "An archive holds a program or a shortcut",
  },
  explanation: {
    ja: "検査を避けるために、圧縮して送られています。",
    en: "It was packed to get past checks.",
  },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        attachments: [
          {
            name: "見積.zip",
            type: "application/zip",
            base64:
              "UEsDBBQAAAgIAABIhlyfFO+eEQAAAA8AAAAJAAAA6KaL56mNLmpzCw9OLsosKNFzTc7I1zDUBABQSwECFAMUAAAICAAASIZcnxTvnhEAAAAPAAAACQAAAAAAAAAAAAAAgAEAAAAA6KaL56mNLmpzUEsFBgAAAAABAAEANwAAADgAAAAAAA==",
          },
        ],
      },
    ],
    miss: [
      {
        text: "資料です",
        attachments: [
          {
            name: "資料.zip",
            type: "application/zip",
            base64:
              "UEsDBBQAAAgIAABIhlydojybCAAAAAYAAAAKAAAA6LOH5paZLnR4dHs2Z82zae0AUEsBAhQDFAAACAgAAEiGXJ2iPJsIAAAABgAAAAoAAAAAAAAAAAAAAIABAAAAAOizh+aWmS50eHRQSwUGAAAAAAEAAQA4AAAAMAAAAAAA",
          },
        ],
      },
    ],
  },
};
