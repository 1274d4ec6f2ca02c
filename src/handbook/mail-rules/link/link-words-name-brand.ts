// A link's words name a firm it does not lead to.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkWordsNameBrand: MailRule = {
  id: "link-words-name-brand",
  family: "link",
  severity: "medium",
  title: {
    ja: "リンクの文字に有名な会社の名前がありますが、行き先は違います",
    en: "A link's words name a firm it does not lead to",
  },
  explanation: { ja: "名前を見て押すと、別の場所に行きます。", en: "You press a name and land elsewhere." },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://page.example.net/x">Amazonにログイン</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.amazon.co.jp/x">Amazonで見る</a></p>',
      },
    ],
  },
};
