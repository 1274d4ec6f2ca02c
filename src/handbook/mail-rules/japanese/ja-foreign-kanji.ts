// Characters that Japanese does not use.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const jaForeignKanji: MailRule = {
  id: "ja-foreign-kanji",
  family: "japanese",
  severity: "high",
  title: {
    ja: "日本語では使わない漢字(簡体字など)が混ざっています",
    en: "Characters that Japanese does not use",
  },
  explanation: {
    ja: "日本語の文字を使わない環境で作られています。",
    en: "It was made where Japanese letters are not used.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ text: "お客様の账户に异常なアクセスがありました。ご确认をお願いいたします。" }],
    miss: [
      {
        text: "いつもご利用いただきありがとうございます。お客様のカードのご利用内容を確認させていただきたく、ご連絡いたしました。",
      },
    ],
  },
};
