// Little more than a link to elsewhere.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const shortWithLink: MailRule = {
  id: "short-with-link",
  family: "structure",
  severity: "medium",
  title: { ja: "短い文と、よそへのリンクだけです", en: "Little more than a link to elsewhere" },
  explanation: {
    ja: "説明がなく、とにかく押させようとしています。",
    en: "No explanation, just something to press.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ html: '<p>確認してください</p><p><a href="https://page.example.net/a">こちら</a></p>' }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
