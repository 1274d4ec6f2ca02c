// It alarms or tempts, and leads away from the sender.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const lureAndElsewhere: MailRule = {
  id: "lure-and-elsewhere",
  family: "wording",
  severity: "medium",
  title: {
    ja: "不安や得で誘い、差出人と関係のない場所に連れて行きます",
    en: "It alarms or tempts, and leads away from the sender",
  },
  explanation: { ja: "用件と行き先が合っていません。", en: "What it says and where it leads do not fit." },
  action: "official-site",
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
      [
        "link-host-made-up",
        "links-all-elsewhere",
        "links-by-counter",
        "text-link-elsewhere",
        "link-mail-elsewhere",
        "links-mostly-elsewhere",
        "link-raw-ip",
        "link-shortener",
        "link-free-hosting",
        "link-form-builder",
        "link-odd-ending",
        "link-text-differs",
        "link-open-redirect",
        "link-mail-to-free",
        "link-recipient-address",
        "lookalike-brand-link",
        "lookalike-own-link",
      ],
    ],
  },
  samples: {
    match: [
      {
        html: '<p>お客様のアカウントを停止しました。ご本人確認をお願いいたします。お手続きが完了するまで、サービスをご利用いただくことができません。お手数をおかけいたしますが、ご協力をお願い申し上げます。お問い合わせはサポート窓口まで。</p><a href="https://page.example.net/">こちら</a>',
      },
    ],
    miss: [
      {
        html: '<p>お客様のアカウントを停止しました。ご本人確認をお願いいたします。お手続きが完了するまで、サービスをご利用いただくことができません。お手数をおかけいたしますが、ご協力をお願い申し上げます。お問い合わせはサポート窓口まで。</p><a href="https://www.example-trading.co.jp/">こちら</a>',
      },
      { text: "いつもお世話になっております。\n見積書をお送りします。" },
    ],
  },
};
