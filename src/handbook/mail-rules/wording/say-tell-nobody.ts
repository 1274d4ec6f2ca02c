// It asks you to keep it from your colleagues.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayTellNobody: MailRule = {
  id: "say-tell-nobody",
  family: "wording",
  severity: "high",
  title: {
    ja: "ほかの社員に知らせないように求めています",
    en: "It asks you to keep it from your colleagues",
  },
  explanation: {
    ja: "正しい依頼なら、隠す理由がありません。上司か情報担当に見せてください。",
    en: "An honest request has no reason to be kept from others. Show it to somebody.",
  },
  action: "call-known-number",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "他の社員はまだ入れ",
        "他の社員は入れ",
        "他の社員には話さ",
        "他の社員に話さ",
        "他の社員には知らせ",
        "ほかの社員には",
        "他の人には言わ",
        "ほかの人にはまだ",
        "誰も招待しない",
        "誰にも言わない",
        "誰にも話さ",
        "社内で共有しない",
        "まだ社内で共有",
        "社内では共有しない",
        "周りには内緒",
        "伏せておいて",
        "声をかけないように",
        "内密に進め",
        "内密にお願い",
        "この件は極秘",
        "口外しない",
        "他言しない",
        "keep it between us",
        "keep this between us",
        "between you and me",
        "speak to nobody",
        "tell nobody",
        "tell no one",
        "don't tell anyone",
        "do not tell anyone",
        "do not discuss this with",
        "strictly confidential, speak",
      ],
    ],
    within: 300,
  },
  samples: {
    match: [
      {
        text: "グループのQRコードを送ってください。他の社員はまだ入れないでください。",
      },
      {
        text: "Buy the cards today and keep it between us for now.",
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
