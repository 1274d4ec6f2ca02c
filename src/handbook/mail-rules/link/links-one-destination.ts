// Whatever you press leads to the same place.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linksOneDestination: MailRule = {
  id: "links-one-destination",
  family: "link",
  severity: "low",
  title: { ja: "どこを押しても同じ場所に行きます", en: "Whatever you press leads to the same place" },
  explanation: {
    ja: "ロゴも、ボタンも、配信停止も、行き先が一つです。",
    en: "Logo, button and unsubscribe all lead to one address.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://page.example.net/a">こちら</a></p><p>お知らせです。内容をご確認ください。</p><p><a href="https://page.example.net/a">配信停止</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://page.example.net/a">こちら</a></p><p>お知らせです。内容をご確認ください。</p><p><a href="https://page.example.net/b">配信停止</a></p>',
      },
    ],
  },
};
