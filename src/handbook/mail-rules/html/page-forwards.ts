// Opening it forwards you by itself.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const pageForwards: MailRule = {
  id: "page-forwards",
  family: "html",
  severity: "high",
  title: { ja: "開くと、別のページに自動で移る仕掛けがあります", en: "Opening it forwards you by itself" },
  explanation: { ja: "読む前に別の場所へ連れて行きます。", en: "It takes you elsewhere before you read." },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<meta http-equiv="refresh" content="0;url=https://page.example.net/"><p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>',
      },
    ],
    miss: [{ html: "<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>" }],
  },
};
