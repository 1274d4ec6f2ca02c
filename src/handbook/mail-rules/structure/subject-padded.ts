// A long gap in the subject or the name.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const subjectPadded: MailRule = {
  id: "subject-padded",
  family: "structure",
  severity: "low",
  title: { ja: "件名や差出人名に、長い空白があります", en: "A long gap in the subject or the name" },
  explanation: { ja: "後ろの部分を画面の外に隠しています。", en: "It hides the rest off the screen." },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ subject: "お知らせ               ref 8812" }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
