// A typical story, and nothing proves the sender.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const lureAndUnproved: MailRule = {
  id: "lure-and-unproved",
  family: "authentication",
  severity: "high",
  title: {
    ja: "典型的な手口の内容で、差出人の証明もありません",
    en: "A typical story, and nothing proves the sender",
  },
  explanation: {
    ja: "本物の通知であれば、差出人の検査に合格します。",
    en: "A real notice would pass the sender check.",
  },
  action: "report",
  match: {
    kind: "together",
    groups: [
      [
        "say-account-stopped",
        "say-verify",
        "say-odd-use",
        "say-parcel",
        "say-tax",
        "say-refund",
        "say-toll",
        "say-securities",
        "say-rail",
        "say-membership",
        "say-disaster",
        "say-points-expire",
        "say-mailbox",
        "say-unpaid",
        "say-crypto",
        "say-prize",
        "say-fortune",
        "say-dating",
        "say-gambling",
        "say-miracle",
      ],
      ["auth-dmarc-fail", "auth-spf-fail", "auth-nobody", "auth-dkim-broken"],
    ],
  },
  samples: {
    match: [
      {
        html: "<p>お客様のアカウントを停止しました。ご本人確認をお願いいたします。お手続きが完了するまで、サービスをご利用いただくことができません。お手数をおかけいたしますが、ご協力をお願い申し上げます。お問い合わせはサポート窓口まで。</p>",
        headers: [
          [
            "Authentication-Results",
            "mx.example.co.jp; spf=none smtp.mailfrom=example-trading.co.jp; dkim=none; dmarc=none",
          ],
        ],
      },
    ],
    miss: [
      {
        html: "<p>お客様のアカウントを停止しました。ご本人確認をお願いいたします。お手続きが完了するまで、サービスをご利用いただくことができません。お手数をおかけいたしますが、ご協力をお願い申し上げます。お問い合わせはサポート窓口まで。</p>",
      },
      { text: "いつもお世話になっております。\n見積書をお送りします。" },
    ],
  },
};
