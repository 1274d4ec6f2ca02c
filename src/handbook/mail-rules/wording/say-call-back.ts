// It has you call about a charge you never made.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayCallBack: MailRule = {
  id: "say-call-back",
  family: "wording",
  severity: "high",
  title: {
    ja: "身に覚えのない請求を、電話で取り消すように書いています",
    en: "It has you call about a charge you never made",
  },
  explanation: {
    ja: "電話をかけると、遠隔操作や支払いに誘われます。書かれた番号にはかけないでください。",
    en: "Calling leads to remote control or payment. Do not use the number given.",
  },
  action: "report",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "call us",
        "call our",
        "toll free",
        "toll-free",
        "contact our helpdesk",
        "call the number",
        "call customer",
        "customer care number",
        "helpline",
        "support number",
        "call immediately",
        "reach us at",
        "contact support at",
        "お電話ください",
        "サポートセンターへ電話",
        "今すぐ電話",
        "に電話して",
        "カスタマーセンターに電話",
      ],
      [
        "has been charged",
        "will be charged",
        "was charged",
        "auto renewal",
        "auto-renewal",
        "has been debited",
        "will be debited",
        "has been renewed",
        "order confirmation",
        "invoice number",
        "cancel the",
        "to cancel",
        "geek squad",
        "norton",
        "mcafee",
        "paypal",
        "請求されました",
        "引き落とされ",
        "更新されました",
        "ウイルスに感染",
        "感染しました",
      ],
    ],
  },
  samples: {
    match: [{ text: "Your card has been charged $399.99. To cancel, call us toll free at +1 888 555 0100." }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
      {
        subject: "Spring catalogue",
        text: "Our new tools are in the shop from Monday. See you there, the team at Example Trading.",
      },
    ],
  },
};
