// It names a date that does not exist.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const jaImpossibleDate: MailRule = {
  id: "ja-impossible-date",
  family: "japanese",
  severity: "medium",
  title: { ja: "ありえない日付が書かれています", en: "It names a date that does not exist" },
  explanation: { ja: "機械的に作った文面で起こります。", en: "Machine-made texts do this." },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        text: "いつもご利用いただきありがとうございます。お客様のカードのご利用内容を確認させていただきたく、ご連絡いたしました。期限は2026年2月31日です。",
      },
    ],
    miss: [
      {
        text: "いつもご利用いただきありがとうございます。お客様のカードのご利用内容を確認させていただきたく、ご連絡いたしました。期限は2026年2月28日です。",
      },
    ],
  },
};
