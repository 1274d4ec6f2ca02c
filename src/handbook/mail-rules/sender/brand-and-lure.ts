// In a well-known name, it alarms you into acting.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const brandAndLure: MailRule = {
  id: "brand-and-lure",
  family: "sender",
  severity: "high",
  title: {
    ja: "有名な会社の名前で、不安をあおって手続きをさせようとしています",
    en: "In a well-known name, it alarms you into acting",
  },
  explanation: {
    ja: "名乗る会社と差出人が違い、内容は典型的な手口です。",
    en: "The sender is not that firm, and the story is a typical one.",
  },
  action: "official-site",
  match: {
    kind: "together",
    groups: [
      [
        "brand-in-name",
        "brand-in-address",
        "brand-in-opening",
        "brand-as-signature",
        "brand-pictures",
        "brand-sender-links-away",
        "lookalike-brand-sender",
      ],
      [
        "say-account-stopped",
        "say-verify",
        "say-odd-use",
        "say-tax",
        "say-refund",
        "say-toll",
        "say-securities",
        "say-rail",
        "say-membership",
        "say-points-expire",
        "say-mailbox",
        "say-unpaid",
        "say-parcel",
        "say-bank",
        "say-disaster",
        "say-prize",
        "say-document",
        "say-scan-login",
      ],
    ],
  },
  samples: {
    match: [
      {
        from: "Amazon.co.jp <info@member-news.example.net>",
        html: "<p>お客様のアカウントを停止しました。ご本人確認をお願いいたします。お手続きが完了するまで、サービスをご利用いただくことができません。お手数をおかけいたしますが、ご協力をお願い申し上げます。お問い合わせはサポート窓口まで。</p>",
      },
    ],
    miss: [
      {
        from: "Amazon.co.jp <auto-confirm@amazon.co.jp>",
        html: "<p>お客様のアカウントを停止しました。ご本人確認をお願いいたします。お手続きが完了するまで、サービスをご利用いただくことができません。お手数をおかけいたしますが、ご協力をお願い申し上げます。お問い合わせはサポート窓口まで。</p>",
      },
      { text: "いつもお世話になっております。\n見積書をお送りします。" },
    ],
  },
};
