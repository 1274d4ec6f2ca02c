// Kanji that look like kana stand inside katakana words.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const jaTwinLetters: MailRule = {
  id: "ja-twin-letters",
  family: "japanese",
  severity: "high",
  title: {
    ja: "カタカナに、形の似た漢字が混ざっています",
    en: "Kanji that look like kana stand inside katakana words",
  },
  explanation: {
    ja: "「カード」の「ー」を漢数字の「一」にするなど、検査をすり抜けるための書き方です。",
    en: "For instance the kanji 一 in place of the long mark in カード, to slip past filters.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        text: "いつもご利用いただきありがとうございます。お客様のカ一ドのご利用内容を確認させていただきたく、ご連絡いたしました。",
      },
    ],
    miss: [
      {
        text: "いつもご利用いただきありがとうございます。お客様のカードのご利用内容を確認させていただきたく、ご連絡いたしました。一番の窓口、一ヶ月、二ヶ所、エコ一筋。",
      },
    ],
  },
};
