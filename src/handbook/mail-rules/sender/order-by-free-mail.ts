// Orders or new bank details come from a private mailbox.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const orderByFreeMail: MailRule = {
  id: "order-by-free-mail",
  family: "sender",
  severity: "high",
  title: {
    ja: "仕事の指示や振込先の変更が、個人用のメールから来ています",
    en: "Orders or new bank details come from a private mailbox",
  },
  explanation: {
    ja: "社長や同僚、取引先が、個人用のアドレスからこのような頼みごとをすることはまずありません。知っている番号に電話してください。",
    en: "Bosses, colleagues and suppliers hardly ask this from a private address. Call a number you know.",
  },
  action: "call-known-number",
  match: {
    kind: "together",
    groups: [
      ["free-mail-sender", "reply-to-free-mail"],
      [
        "say-boss-chat",
        "say-tell-nobody",
        "say-boss-errand",
        "say-gift-errand",
        "say-pay-in-secret",
        "say-salary-elsewhere",
        "say-bank-change",
        "say-account-excuse",
      ],
    ],
  },
  samples: {
    match: [
      {
        from: "川辺 一郎 <president.office8841@gmail.com>",
        text: "業務の都合により、LINEの業務グループを作成してください。QRコードをこのメールに返信してください。",
      },
      {
        from: "Accounts <harbor.accounts@gmail.com>",
        text: "Please note our new bank account for all payments.",
      },
    ],
    miss: [
      {
        from: "山田 <yamada@gmail.com>",
        text: "同窓会の会費の件です。ギフトカードは先生への記念品として買っておきました。LINEグループにも書きました。",
      },
      {
        from: "Ann <ann@gmail.com>",
        text: "Are you available next week for a call about the brackets? My number is on the card.",
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
