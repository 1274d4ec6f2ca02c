/** How the example company answered the 25 questions over time: a slow start, a scare, then steady work. */

type Letter = "y" | "p" | "n" | "?";

/** One letter a question, in order: y 実施している, p 一部, n していない, ? わからない. */
const sheets = {
  spring2025: "pynnn ppnppppnpnpp? nnnnnnn",
  autumn2025: "pypnp pppppppnppyp? pnppnnn",
  spring2026: "yyppp yppppypnppyyp ppppnnp",
  autumn2026: "yyppp yypppyppypyyp ppppp?p",
} as const;

const meaning = { y: "yes", p: "partly", n: "no", "?": "unknown" } as const;

export type DemoAnswer = (typeof meaning)[Letter];

function read(sheet: string): DemoAnswer[] {
  return [...sheet.replaceAll(" ", "")].map((letter) => meaning[letter as Letter]);
}

/** The diagnoses of the example, oldest first; the last one is recent. */
export const diagnoses: readonly {
  /** How long before today it was closed. */
  readonly daysAgo: number;
  readonly version: "ipa-sme-3.1" | "ipa-sme-4.0";
  readonly answers: readonly DemoAnswer[];
}[] = [
  { daysAgo: 552, version: "ipa-sme-3.1", answers: read(sheets.spring2025) },
  { daysAgo: 370, version: "ipa-sme-3.1", answers: read(sheets.autumn2025) },
  { daysAgo: 188, version: "ipa-sme-4.0", answers: read(sheets.spring2026) },
  { daysAgo: 7, version: "ipa-sme-4.0", answers: read(sheets.autumn2026) },
];

/** Remarks on single answers of the newest diagnosis. */
export const notes: Readonly<Record<number, string>> = {
  3: "管理画面の初期パスワードは変更済み。共有パソコン2台の合言葉はこれから。",
  11: "図面サーバーは毎晩。会計は月末だけ。戻す練習はまだ。",
  14: "検査課の共有パソコンに自動ロックがない。",
  24: "連絡先は紙にある。だれが止める判断をするかは未定。",
};

/** How three departments saw the newest diagnosis. */
export const departments: readonly {
  readonly name: string;
  readonly respondent: string;
  readonly answers: readonly DemoAnswer[];
}[] = [
  { name: "総務部", respondent: "加藤 由紀子", answers: read("yyppp yypppyypyyyyp ppppp?p") },
  { name: "営業部", respondent: "安藤 健", answers: read("yypp? yypp??yppypyp pp?pp??") },
  { name: "製造一課", respondent: "大島 敏夫", answers: read("py?pn ?ynp?ppnpppy? pp??n?p") },
];
