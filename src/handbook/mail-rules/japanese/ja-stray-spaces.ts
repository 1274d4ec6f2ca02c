// Stray spaces inside Japanese sentences.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const jaStraySpaces: MailRule = {
  id: "ja-stray-spaces",
  family: "japanese",
  severity: "medium",
  title: { ja: "日本語の途中に、不自然な空白があります", en: "Stray spaces inside Japanese sentences" },
  explanation: {
    ja: "機械で差し込んだり、翻訳したりした跡です。",
    en: "Traces of machine insertion or translation.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ text: "当 社では、お客 様の安全を第一に考え、本 人確認を行っております。" }],
    miss: [
      {
        text: "いつもご利用いただきありがとうございます。お客様のカードのご利用内容を確認させていただきたく、ご連絡いたしました。\n株式会社 山田商店 営業部 鈴木 太郎\n東京都千代田区 1-1",
      },
    ],
  },
};
