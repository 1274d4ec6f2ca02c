// It gives an order and wants it kept secret.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const orderAndSecrecy: MailRule = {
  id: "order-and-secrecy",
  family: "sender",
  severity: "high",
  title: {
    ja: "指示の内容と、隠すように求める言葉がそろっています",
    en: "It gives an order and wants it kept secret",
  },
  explanation: {
    ja: "「ニセ社長」の文面です。差出人が本物に見えても、電話か対面で確かめてください。",
    en: "The wording of the fake president. Confirm by telephone even if the sender looks right.",
  },
  action: "call-known-number",
  match: {
    kind: "together",
    groups: [
      ["say-boss-chat", "say-boss-errand", "say-gift-errand", "say-payment-secret", "say-pay-in-secret"],
      ["say-tell-nobody"],
    ],
  },
  samples: {
    match: [
      {
        text: "LINEの業務グループを作成してください。他の社員はまだ入れないでください。QRコードをこのメールに返信してください。",
      },
    ],
    miss: [
      {
        text: "この資料は社外秘です。社内の方だけで共有してください。",
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
