// There is no body.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const emptyBody: MailRule = {
  id: "empty-body",
  family: "structure",
  severity: "low",
  title: { ja: "本文がありません", en: "There is no body" },
  explanation: { ja: "件名だけで、中身がありません。", en: "Only a subject, and nothing else." },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ subject: "Hello", text: "hi" }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
