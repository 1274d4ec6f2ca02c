// It has a lot of text too small to read.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const tinyText: MailRule = {
  id: "tiny-text",
  family: "html",
  severity: "low",
  title: { ja: "読めないほど小さな文字が大量にあります", en: "It has a lot of text too small to read" },
  explanation: {
    ja: "人に読ませるためではなく、検査をくらますためです。",
    en: "It is not meant for people but to mislead filters.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p><p style="font-size:2px">Lorem ipsum dolor sit amet consectetur. Lorem ipsum dolor sit amet consectetur. Lorem ipsum dolor sit amet consectetur. Lorem ipsum dolor sit amet consectetur. Lorem ipsum dolor sit amet consectetur. Lorem ipsum dolor sit amet consectetur. Lorem ipsum dolor sit amet consectetur. Lorem ipsum dolor sit amet consectetur. Lorem ipsum dolor sit amet consectetur. Lorem ipsum dolor sit amet consectetur. Lorem ipsum dolor sit amet consectetur. Lorem ipsum dolor sit amet consectetur. </p>',
      },
    ],
    miss: [{ html: "<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>" }],
  },
};
