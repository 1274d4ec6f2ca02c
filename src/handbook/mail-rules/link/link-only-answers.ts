// All its buttons only start a mail.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const linkOnlyAnswers: MailRule = {
  id: "link-only-answers",
  family: "link",
  severity: "medium",
  title: { ja: "ボタンがどれも、メールの返信を作らせるだけです", en: "All its buttons only start a mail" },
  explanation: {
    ja: "押すと決まった文面の返信が作られ、釣り針にかかったことが相手に伝わります。",
    en: "Pressing makes an answer that tells them you took the bait.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="mailto:a@example-trading.co.jp">こちら</a></p><p>お知らせです。内容をご確認ください。</p><p><a href="mailto:b@example-trading.co.jp">こちら</a></p>',
      },
    ],
    miss: [
      {
        html: '<p>お知らせです。内容をご確認ください。</p><p><a href="https://www.example-trading.co.jp/news">こちら</a></p>',
      },
    ],
  },
};
