// A shortened link hides where it goes.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkShortener: MailRule = {
  id: "link-shortener",
  family: "link",
  severity: "medium",
  title: { ja: "短縮URLで、行き先が見えません", en: "A shortened link hides where it goes" },
  explanation: {
    ja: "行き先を隠すために使われます。会社の重要な連絡では使われません。",
    en: "Used to hide the destination; important notices do not use them.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://bit.ly/3xYzAbC">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
