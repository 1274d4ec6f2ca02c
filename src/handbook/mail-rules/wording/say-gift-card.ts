// It wants you to buy gift cards.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayGiftCard: MailRule = {
  id: "say-gift-card",
  family: "wording",
  severity: "high",
  title: { ja: "ギフトカードを買わせようとしています", en: "It wants you to buy gift cards" },
  explanation: {
    ja: "番号を送った時点で使われ、取り戻せません。会社がこの方法で支払いを頼むことはありません。",
    en: "Once the numbers are sent they are used, and the money is gone. No firm pays that way.",
  },
  action: "call-known-number",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "ギフトカード",
        "ギフト券",
        "amazonギフト",
        "プリペイドカード",
        "itunesカード",
        "アップルギフト",
        "google playカード",
        "webmoney",
        "ビットキャッシュ",
        "電子マネー",
        "gift card",
        "gift cards",
        "itunes card",
        "itunes cards",
        "google play card",
        "steam card",
        "amazon card",
        "prepaid card",
        "vanilla card",
      ],
      [
        "購入して",
        "購入し、",
        "購入をお願い",
        "買って",
        "買ってきて",
        "番号を",
        "番号の写真",
        "写真を撮",
        "コンビニ",
        "purchase",
        "buy",
        "scratch",
        "send me the code",
        "send the codes",
        "photos of",
        "pictures of",
        "codes on the back",
        "get me some",
      ],
    ],
    within: 600,
  },
  samples: {
    match: [
      { text: "Amazonギフト券をコンビニで購入して、番号を送ってください。" },
      { text: "I need you to purchase gift cards and send the codes." },
    ],
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
