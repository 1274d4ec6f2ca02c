// It orders you to open a chat group or hand over your chat ID.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayBossChat: MailRule = {
  id: "say-boss-chat",
  family: "wording",
  severity: "high",
  title: {
    ja: "LINEなどのグループやIDを、業務の指示として求めています",
    en: "It orders you to open a chat group or hand over your chat ID",
  },
  explanation: {
    ja: "「ニセ社長」の入り口です。グループを作らず、本人に会うか、知っている番号に電話してください。",
    en: "This is how the fake-president fraud begins. Make no group; ask in person or call a number you know.",
  },
  action: "call-known-number",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "line",
        "ライン",
        "グループチャット",
        "業務グループ",
        "グループを作",
        "入るグループ",
        "whatsapp",
        "wechat",
        "telegram",
      ],
      [
        "作成してください",
        "作ってください",
        "作ってもらえ",
        "作って、",
        "作ってほしい",
        "作成していただ",
        "作成をお願い",
        "作成後",
        "qrコードをこの",
        "qrコードを送",
        "qrコードを返",
        "qrコードをお送",
        "qrコードを添付",
        "二次元コードをこの",
        "二次元コードを送",
        "idを教えて",
        "whatsapp number",
        "your whatsapp",
        "wechat id",
        "telegram number",
      ],
      [
        "業務",
        "プロジェクト",
        "会計",
        "経理",
        "財務",
        "社員",
        "誰も",
        "まだ",
        "指示",
        "内密",
        "極秘",
        "共有しない",
        "urgent~",
        "assignment",
        "task",
        "instruct",
        "discreet~",
        "confidential~",
      ],
    ],
    within: 400,
  },
  samples: {
    match: [
      {
        text: "業務の都合により、LINEの業務グループを新しく作成してください。作成後、グループのQRコードをこのメールに返信してください。",
      },
      {
        text: "Send me your WhatsApp number. I need an assignment completed urgently.",
      },
    ],
    miss: [
      {
        subject: "夏祭りの準備",
        text: "町内会の皆さま\n連絡用にLINEグループを作りましたので、参加できる方は返信ください。QRコードは回覧板に載せます。",
      },
      {
        text: "業務連絡用のLINEグループを作成しました。下のQRコードを読み取ってご参加ください。",
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
