// Why a row or a cell of a file is not taken, in a sentence that says what to do.

import { problemWords } from "#src/text/validation.ts";
import { type Lang, words } from "#src/text/words.ts";
import type { Register } from "../../kit/definition.ts";
import { label } from "../../kit/read.ts";
import { text } from "../../kit/text/index.ts";
import type { Fault } from "../rules/lines.ts";

const own = words({
  ja: {
    required: "空です。必ず入れる欄です。",
    "too-long": "長すぎます。短くしてください。",
    "too-high": "大きすぎる数です。",
    "too-many": "選んだものが多すぎます。",
    "not-a-day": "日付として読めません。例：2026-11-23、令和8年11月23日",
    "not-a-number": "数として読めません。",
    "not-a-choice": "選べる言葉のどれでもありません。",
    "not-yes-no": "「はい」「いいえ」「わからない」のどれとも読めません。",
    "no-person": "この人は人の台帳に見つかりません。先に人を加えるか、名前を見直してください。",
    "several-people": "同じ名前の人が何人かいます。社員番号かメールアドレスで書いてください。",
    "no-link": "この名前のものは、つながる先の台帳に見つかりません。先に加えるか、名前を見直してください。",
    "several-links": "同じ名前のものが、つながる先の台帳に何件かあります。管理番号などで書いてください。",
    "error-cell": "Excelのエラー（#N/Aなど）が出ているセルです。",
    "not-for-kind": "この種類には尋ねない欄なので、このセルだけ取り込みません。",
    gone: "番頭の番号（_id）が台帳にありません。別の会社か、古い控えのファイルかもしれません。",
    twice: "ファイルの中に、同じものを指す行が2つ以上あります。1行にしてください。",
    several: "台帳に同じ名前のものが何件かあり、どれのことか決められません。",
    inCell: (name: string, cell: string) => `${name}「${cell}」：`,
    inEmpty: (name: string) => `${name}：`,
  },
  en: {
    required: "Empty. This has to be filled in.",
    "too-long": "Too long. Please shorten it.",
    "too-high": "The number is too large.",
    "too-many": "Too many choices.",
    "not-a-day": "Not readable as a date. Example: 2026-11-23",
    "not-a-number": "Not readable as a number.",
    "not-a-choice": "Not one of the words to choose from.",
    "not-yes-no": "Neither yes, nor no, nor not known.",
    "no-person": "Nobody of this name is in the register of people. Add the person first, or check the name.",
    "several-people": "Several people have this name. Write the employee number or mail address.",
    "no-link": "Nothing of this name is in the register it refers to. Add it first, or check the name.",
    "several-links":
      "Several entries have this name. Write the asset number or something else that is theirs alone.",
    "error-cell": "The cell shows an Excel error (such as #N/A).",
    "not-for-kind": "This kind has no such field. Only this cell is left out.",
    gone: "Banto’s id (_id) is not in the register. The file may be another company’s, or an old copy.",
    twice: "Two or more rows of the file mean the same entry. Please make them one.",
    several: "Several entries have this name, so it is not clear which one is meant.",
    inCell: (name, cell) => `${name} “${cell}”: `,
    inEmpty: (name) => `${name}: `,
  },
});

/** Cells are quoted up to here. */
const LONGEST = 30;

/** The sentence for a fault, with the field and what stood in the cell in front. */
export function faultWords(register: Register, { key, text: cell, problem }: Fault, lang: Lang): string {
  const t = own[lang];
  const mine = Object.entries(register.words.problems ?? {}).map(([name, both]) => [name, both[lang]]);
  const sentence = problemWords(lang, problem, { ...text[lang], ...t, ...Object.fromEntries(mine) });
  const shown = cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell;
  if (key === null) return sentence;
  const name = label(register, key, lang);
  return (shown === "" ? t.inEmpty(name) : t.inCell(name, shown)) + sentence;
}
