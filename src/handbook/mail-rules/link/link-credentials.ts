// A link hides its destination behind an @.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkCredentials: MailRule = {
  id: "link-credentials",
  family: "link",
  severity: "high",
  title: {
    ja: "リンクの中に@があり、本当の行き先が隠されています",
    en: "A link hides its destination behind an @",
  },
  explanation: {
    ja: "@の前は飾りで、本当の行き先は後ろです。",
    en: "What stands before the @ is decoration; the destination comes after.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-bank.co.jp@203.0.113.9/login">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
