// A link shows one address and leads to another.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkTextDiffers: MailRule = {
  id: "link-text-differs",
  family: "link",
  severity: "high",
  title: {
    ja: "見えているアドレスと、実際の行き先が違います",
    en: "A link shows one address and leads to another",
  },
  explanation: {
    ja: "文字は本物のアドレスでも、押すと別の場所に行きます。",
    en: "The words show a real address; pressing it takes you somewhere else.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://login.example.net/a">https://www.example-bank.co.jp/</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/a">www.example-trading.co.jp</a></p>',
      },
    ],
  },
};
