// Half-width and full-width katakana are mixed.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const jaHalfKana: MailRule = {
  id: "ja-half-kana",
  family: "japanese",
  severity: "low",
  title: {
    ja: "半角カタカナと全角カタカナが混ざっています",
    en: "Half-width and full-width katakana are mixed",
  },
  explanation: {
    ja: "古い仕組みの通知でも起こります。ほかの点と合わせて見ます。",
    en: "Old systems do this too; other signs matter.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        text: "いつもご利用いただきありがとうございます。お客様のカードのご利用内容を確認させていただきたく、ご連絡いたしました。ｱｶｳﾝﾄの更新をお願いします。",
      },
    ],
    miss: [
      {
        text: "いつもご利用いただきありがとうございます。お客様のカードのご利用内容を確認させていただきたく、ご連絡いたしました。",
      },
    ],
  },
};
