// It reads like a firm's notice but comes from free mail.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const lureByFreeMail: MailRule = {
  id: "lure-by-free-mail",
  family: "wording",
  severity: "medium",
  title: {
    ja: "会社の手続きのような内容ですが、フリーメールから届いています",
    en: "It reads like a firm's notice but comes from free mail",
  },
  explanation: {
    ja: "会社の手続きの案内が、個人のアドレスから来ることはありません。",
    en: "No firm sends such notices from a private address.",
  },
  action: "official-site",
  match: {
    kind: "together",
    groups: [
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
        "say-crypto",
        "say-prize",
        "say-call-back",
      ],
      ["free-mail-sender", "reply-to-free-mail"],
    ],
  },
  samples: {
    match: [
      { from: "お知らせ <notice2291@gmail.com>", text: "お客様のアカウントを停止しました。ご確認ください。" },
    ],
    miss: [{ text: "いつもお世話になっております。\n見積書をお送りします。" }],
  },
};
