// The name has nothing in common with the address or the links.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const nameUnlikeAddress: MailRule = {
  id: "name-unlike-address",
  family: "sender",
  severity: "low",
  title: {
    ja: "差出人名と、アドレスや行き先に共通するものがありません",
    en: "The name has nothing in common with the address or the links",
  },
  explanation: {
    ja: "会社の案内なら、名前かドメインのどこかに社名が出ます。",
    en: "A firm's notice shows its name somewhere in the address or the links.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        from: "Grand Reward <hello@staroflife.de>",
        html: '<p>お知らせです。</p><a href="https://page.example.org/">こちら</a>',
      },
    ],
    miss: [
      {
        from: "Example Trading <info@example-trading.co.jp>",
        html: '<p>お知らせです。</p><a href="https://page.example.org/">こちら</a>',
      },
    ],
  },
};
