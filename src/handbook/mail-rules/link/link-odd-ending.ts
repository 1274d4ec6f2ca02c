// A link's domain has an often-abused ending.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkOddEnding: MailRule = {
  id: "link-odd-ending",
  family: "link",
  severity: "medium",
  title: {
    ja: "リンク先のドメインの末尾が、悪用の多いものです",
    en: "A link's domain has an often-abused ending",
  },
  explanation: { ja: "安く大量に取れる末尾です。", en: "An ending that is cheap in bulk." },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://login-check.xyz/">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
