// It hurries you into acting.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const pressingAndLure: MailRule = {
  id: "pressing-and-lure",
  family: "wording",
  severity: "low",
  title: { ja: "急がせながら、手続きをさせようとしています", en: "It hurries you into acting" },
  explanation: { ja: "考える前に押させようとしています。", en: "You are to press before you think." },
  action: "official-site",
  match: {
    kind: "together",
    groups: [
      ["say-urgent"],
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
      ],
    ],
  },
  samples: {
    match: [
      {
        subject: "【至急】ご確認ください",
        html: "<p>お客様のアカウントを停止しました。ご本人確認をお願いいたします。お手続きが完了するまで、サービスをご利用いただくことができません。お手数をおかけいたしますが、ご協力をお願い申し上げます。お問い合わせはサポート窓口まで。</p>",
      },
    ],
    miss: [{ text: "いつもお世話になっております。\n見積書をお送りします。" }],
  },
};
