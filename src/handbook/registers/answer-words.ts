// How yes, no and "not known" are written in the cells of Japanese and English ledgers.
import type { AnswerWords } from "#src/engine/exchange/index.ts";
import type { Lang } from "#src/text/words.ts";

/** A triangle means "partly": that is no yes, and somebody has to look, so it counts as not known. */
export const answerWords: AnswerWords = {
  yes: [
    ...[
      "はい",
      "○",
      "◯",
      "〇",
      "●",
      "◎",
      "✓",
      "✔",
      "☑",
      "レ",
      "有",
      "有り",
      "あり",
      "済",
      "済み",
      "実施",
      "実施済",
    ],
    ...["する", "している", "可", "対応", "対応済", "要", "1", "yes", "y", "true", "ok", "done"],
  ],
  no: [
    ...[
      "いいえ",
      "×",
      "✕",
      "✖",
      "☓",
      "☐",
      "無",
      "無し",
      "なし",
      "未",
      "未実施",
      "しない",
      "していない",
      "不可",
    ],
    ...["未対応", "不要", "0", "no", "n", "false", "ng", "none"],
  ],
  unknown: ["わからない", "?", "△", "▲", "不明", "未確認", "確認中", "未定", "unknown", "not known"],
};

/** The same, with the words of a language in front: those are written into exports. */
export function answerWordsIn(lang: Lang): AnswerWords {
  if (lang === "ja") return answerWords;
  return {
    yes: ["Yes", ...answerWords.yes],
    no: ["No", ...answerWords.no],
    unknown: ["Not known", ...answerWords.unknown],
  };
}
