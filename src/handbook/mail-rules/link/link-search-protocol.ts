// A link calls a function of the computer itself.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkSearchProtocol: MailRule = {
  id: "link-search-protocol",
  family: "link",
  severity: "high",
  title: {
    ja: "リンクが、パソコンの機能を直接呼び出します",
    en: "A link calls a function of the computer itself",
  },
  explanation: {
    ja: "遠くのファイルを、手元のもののように見せて開かせます。",
    en: "It makes a remote file look like one of yours.",
  },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="search-ms:query=invoice&crumb=location:\\\\203.0.113.5\\share">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
