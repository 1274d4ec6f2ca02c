// A link downloads a program or an archive.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkDownload: MailRule = {
  id: "link-download",
  family: "link",
  severity: "high",
  title: {
    ja: "リンクが、プログラムや圧縮ファイルを直接取り込ませます",
    en: "A link downloads a program or an archive",
  },
  explanation: { ja: "開くと、ウイルスが動くおそれがあります。", en: "Opening it may run malware." },
  action: "do-not-open",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://page.example.net/files/invoice.zip">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
