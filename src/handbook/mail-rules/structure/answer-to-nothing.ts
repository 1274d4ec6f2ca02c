// It poses as an answer, but answers nothing.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const answerToNothing: MailRule = {
  id: "answer-to-nothing",
  family: "structure",
  severity: "medium",
  title: { ja: "返信の形ですが、元のメールがありません", en: "It poses as an answer, but answers nothing" },
  explanation: {
    ja: "「Re:」を付けて、やり取りの続きに見せています。",
    en: "“Re:” was added to look like part of a conversation.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ subject: "Re: ご請求の件" }],
    miss: [
      {
        subject: "Re: ご請求の件",
        headers: [
          ["In-Reply-To", "<1@example.co.jp>"],
          ["References", "<1@example.co.jp>"],
        ],
      },
    ],
  },
};
