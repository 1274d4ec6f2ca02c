// It has you buy gift cards and send the codes.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayGiftErrand: MailRule = {
  id: "say-gift-errand",
  family: "wording",
  severity: "high",
  title: {
    ja: "ギフトカードを買って番号を送るように頼んでいます",
    en: "It has you buy gift cards and send the codes",
  },
  explanation: {
    ja: "番号を送った時点で使われます。本人に電話で確かめてください。",
    en: "Once the codes are sent the money is gone. Call the person first.",
  },
  action: "call-known-number",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "ギフトカード",
        "ギフト券",
        "ギフトコード",
        "プリペイドカード",
        "google playカード",
        "アップルカード",
        "webmoney",
        "ビットキャッシュ",
        "gift card",
        "gift cards",
        "itunes card~",
        "google play card~",
        "steam card~",
        "apple card~",
        "prepaid card~",
      ],
      [
        "買ってきて",
        "買ってもら",
        "購入してもら",
        "購入してきて",
        "購入をお願い",
        "購入していただけ",
        "番号の写真",
        "裏面の",
        "番号を送",
        "写真を送",
        "コードを送",
        "scratch",
        "send me the code~",
        "send the codes",
        "send me the pictures",
        "send me pictures",
        "send me photos",
        "can you buy",
        "can you get",
        "i need you to buy",
        "i need you to get",
        "i need you to purchase",
        "need some gift",
        "back of the card~",
      ],
    ],
    within: 400,
  },
  samples: {
    match: [
      {
        text: "Amazonギフトカードをコンビニで購入してもらえますか。買えたら、裏面の番号の写真を送ってください。",
      },
      {
        text: "Can you buy 5 gift cards, scratch the back and send me the pictures?",
      },
    ],
    miss: [
      {
        text: "ギフトカードは先生への記念品として買っておきました。会費は当日で大丈夫です。",
      },
      {
        text: "Answer three questions and enter the draw for a $50 gift card.",
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
