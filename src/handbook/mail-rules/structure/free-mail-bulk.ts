// A designed mail sent from a free mail address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const freeMailBulk: MailRule = {
  id: "free-mail-bulk",
  family: "structure",
  severity: "medium",
  title: {
    ja: "フリーメールから、案内のようなHTMLメールが届いています",
    en: "A designed mail sent from a free mail address",
  },
  explanation: {
    ja: "会社の案内が、個人のフリーメールから届くことはありません。",
    en: "No firm sends its notices from a private free mailbox.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        from: "News <hana.s2291@gmail.com>",
        html: '<p>お知らせです</p><p><a href="https://page.example.net/a">こちら</a></p>',
      },
    ],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
