// It moves the base of its links.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const baseMoved: MailRule = {
  id: "base-moved",
  family: "html",
  severity: "low",
  title: { ja: "リンクの基準になる場所を書き換えています", en: "It moves the base of its links" },
  explanation: { ja: "見えているリンクの行き先が変わります。", en: "It changes where the links lead." },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<base href="https://page.example.net/"><p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p><a href="a">こちら</a>',
      },
    ],
    miss: [{ html: "<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>" }],
  },
};
