/** Makes names comparable: width, case, trademarks, kana, architecture, language and update numbers. */
import type { NameWords } from "./pack.ts";

const languages =
  "ja-jp|en-us|en-gb|zh-cn|zh-tw|ko-kr|de-de|fr-fr|es-es|it-it|pt-br|ru-ru|nl-nl|sv-se|pl-pl|tr-tr|x-none";

/** Before kana are read: dashes are one sign, and the long mark again where one was typed after kana. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\((?:r|tm|c|sm)\)/g, " "],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/(?<=[\u30a1-\u30fa])-/g, "\u30fc"],
];

/** After that, in this order; each is one habit of writing. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/\bkb ?\d{6,8}\b/g, " "],
  [
    /(?<![a-z0-9])(?:x86[-_]64|x64|x86|amd64|arm64|aarch64|win64|win32|(?:32|64)[ -]?bits?)(?![a-z0-9])/g,
    " ",
  ],
  [new RegExp(`(?<![a-z])(?:${languages})(?![a-z])`, "g"), " "],
  [/(\d+)(?:st|nd|rd|th)[ -]gen(?:eration|\.)?(?![a-z])/g, " $1 generation "],
  [/(?<![a-z0-9])\.net(?![a-z])/g, " dotnet "],
  [/asp\.net/g, "asp dotnet "],
  [/([a-z])\.js(?![a-z])/g, "$1 js "],
  [/\+\+/g, " plusplus "],
  [/\+/g, " plus "],
  [/(\d)_(?=\d)/g, "$1."],
  [/(\d)\.[x*](?![a-z])/g, "$1"],
];

export type Fold = (text: string) => string;

/** A function that folds; the table of kana comes from the content. At most 300 characters are looked at. */
export function folder({ kana }: Pick<NameWords, "kana">): Fold {
  const table = new Map(kana);
  const found = [...table.keys()].sort((a, b) => b.length - a.length).join("|");
  const pattern = found === "" ? undefined : new RegExp(found, "g");
  return (text) => {
    let folded = text
      .slice(0, 300)
      .replace(/[®™©℠]/g, " ")
      .normalize("NFKC")
      .toLowerCase();
    for (const [sign, instead] of signs) folded = folded.replace(sign, instead);
    if (pattern) folded = folded.replace(pattern, (kanaWord) => ` ${table.get(kanaWord)} `);
    for (const [habit, instead] of habits) folded = folded.replace(habit, instead);
    return folded.replace(/\s+/g, " ").trim();
  };
}

export interface Token {
  readonly text: string;
  readonly isNumber: boolean;
  /** Place in the folded text. */
  readonly at: number;
}

const tokenPattern =
  /\d+(?:\.\d+)*|[a-z]+|[\p{Script=Katakana}\u30fc]+|\p{Script=Hiragana}+|\p{Script=Han}+|[\p{Letter}]+/gu;

/** Letters and digits apart: "win11" is two, "17.5.1" is one. */
export function tokensOf(folded: string): Token[] {
  return [...folded.matchAll(tokenPattern)].map((match) => ({
    text: match[0],
    isNumber: /^\d/.test(match[0]),
    at: match.index,
  }));
}
