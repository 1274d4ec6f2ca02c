// Several pictograms in the subject or name.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const subjectPictures: MailRule = {
  id: "subject-pictures",
  family: "structure",
  severity: "low",
  title: {
    ja: "件名や差出人名に、絵文字がいくつもあります",
    en: "Several pictograms in the subject or name",
  },
  explanation: {
    ja: "目を引くための書き方です。お店の案内でも使われます。",
    en: "Meant to catch the eye; shops do it too.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ subject: "🎁🎉 当選のお知らせ" }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
