// Your own address stands in a notice about your mailbox.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const mailboxAndNamed: MailRule = {
  id: "mailbox-and-named",
  family: "wording",
  severity: "high",
  title: {
    ja: "メールの容量や再認証を、あなたのアドレスを差し込んで知らせています",
    en: "Your own address stands in a notice about your mailbox",
  },
  explanation: {
    ja: "社内のメールの管理者なら、名前で呼びます。情報担当に聞いてください。",
    en: "Whoever runs your mail knows your name. Ask your IT person.",
  },
  action: "report",
  match: {
    kind: "together",
    groups: [
      ["say-mailbox"],
      ["greets-by-address", "subject-names-recipient", "link-recipient-address", "name-is-recipient"],
    ],
  },
  samples: {
    match: [
      {
        to: "taro.suzuki@example.co.jp",
        text: "taro.suzuki@example.co.jp のメールボックスの容量が上限に達しました。再認証してください。",
      },
    ],
    miss: [
      {
        text: "メールボックスの容量を増やしました。総務",
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
