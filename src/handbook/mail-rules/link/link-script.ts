// A link runs code instead of opening a page.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkScript: MailRule = {
  id: "link-script",
  family: "link",
  severity: "high",
  title: {
    ja: "リンクが、ページではなくプログラムを動かします",
    en: "A link runs code instead of opening a page",
  },
  explanation: { ja: "まともなメールにはありません。", en: "Honest mail has no such link." },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      { html: '<p>お知らせです。内容をご確認ください。</p><p><a href="javascript:alert(1)">こちら</a></p>' },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
