/** The words of the register of restore tests. */
import type { RegisterWords } from "../kit/definition.ts";

export const registerWords: RegisterWords = {
  title: { ja: "復元テスト", en: "Restore tests" },
  one: { ja: "復元テスト", en: "restore test" },
  purpose: {
    ja: "控えから実際に戻してみた記録。何分かかり、中身は同じだったか。3か月に1回。",
    en: "What was really restored as a trial: how long it took and whether it was the same. Once a quarter.",
  },
  example: {
    ja: "図面を3件戻した／2026年10月8日／25分／中身は同じ",
    en: "Three drawings restored / 8 October 2026 / 25 minutes / unchanged",
  },
  groups: {
    what: { ja: "何を試したか", en: "What was tried" },
    result: { ja: "結果", en: "Result" },
  },
  fields: {
    name: {
      label: { ja: "試したこと", en: "Trial" },
      hint: { ja: "例：図面を3件戻した", en: "For example: three drawings restored." },
      also: ["テスト名", "内容"],
    },
    data_set: { label: { ja: "どのデータ", en: "Of which data" }, also: ["対象データ"] },
    done_on: { label: { ja: "試した日", en: "On" }, also: ["実施日", "date"] },
    done_by: { label: { ja: "試した人", en: "By" }, also: ["実施者", "担当者"] },
    extent: { label: { ja: "どこまで", en: "How much" }, also: ["範囲"] },
    minutes: {
      label: { ja: "仕事に戻れるまでの分", en: "Minutes until work could go on" },
      also: ["所要時間", "時間（分）"],
    },
    unchanged: {
      label: { ja: "中身は元と同じだった", en: "What came back was the same" },
      also: ["結果", "照合結果"],
    },
    learnt: { label: { ja: "つまずいたところ", en: "Where it got stuck" }, also: ["備考", "気づき"] },
  },
  choices: {
    extent: {
      sample: { ja: "見本を何件か", en: "A sample" },
      data: { ja: "そのデータ全部", en: "All of this data" },
      whole: { ja: "システムまるごと", en: "The whole system" },
    },
  },
};
