// Wording a Japanese writer would not use.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const jaUnnatural: MailRule = {
  id: "ja-unnatural",
  family: "japanese",
  severity: "high",
  title: { ja: "日本人が書かない言い回しがあります", en: "Wording a Japanese writer would not use" },
  explanation: {
    ja: "機械翻訳や、日本語を母語としない人が作った文面によくあります。",
    en: "Common in machine translation.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ text: "尊敬なる納税者様\n\nあなたの所得税についてお知らせします。" }],
    miss: [
      {
        text: "いつもご利用いただきありがとうございます。お客様のカードのご利用内容を確認させていただきたく、ご連絡いたしました。",
      },
    ],
  },
};
