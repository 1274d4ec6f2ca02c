// The subject names a well-known firm, and somebody else alarms you into acting.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const subjectBrandAndLure: MailRule = {
  id: "subject-brand-and-lure",
  family: "sender",
  severity: "medium",
  title: {
    ja: "件名に有名な会社の名前があり、別の差出人が手続きをさせようとしています",
    en: "The subject names a well-known firm, and somebody else alarms you into acting",
  },
  explanation: {
    ja: "転送や取次ぎのこともありますが、典型的な手口でもあります。",
    en: "It may be passed on by somebody; it is also a typical trick.",
  },
  action: "official-site",
  match: {
    kind: "together",
    groups: [
      ["brand-in-subject"],
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
        subject: "【Amazon】アカウントの確認",
        html: "<p>お客様のアカウントを停止しました。ご本人確認をお願いいたします。お手続きが完了するまで、サービスをご利用いただくことができません。お手数をおかけいたしますが、ご協力をお願い申し上げます。お問い合わせはサポート窓口まで。</p>",
      },
    ],
    miss: [{ text: "いつもお世話になっております。\n見積書をお送りします。" }],
  },
};
