/** Reads one cell of a foreign table as a value of a register's column, or says why it cannot. */

import { foldName, normaliseCell } from "./cell.ts";
import type { AnswerWords, ExchangeColumn, ExchangeValue, Found, Lookup } from "./column.ts";
import { readChoice, readChoices } from "./read-choice.ts";
import { readNumber } from "./read-number.ts";

/** Why a cell was not taken. The words for each are the caller's. */
export type CellProblem =
  | "required"
  | "too-long"
  | "too-high"
  | "too-many"
  | "not-a-day"
  | "not-a-number"
  | "not-a-choice"
  | "not-yes-no"
  | "no-person"
  | "several-people"
  | "no-link"
  | "several-links"
  | "error-cell";

export type CellReading = { readonly value: ExchangeValue } | { readonly problem: CellProblem };

/** What a spreadsheet shows where a formula failed. */
const failed = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|#+)$/;
/** A line alone says "nothing here" where a day, a number or a choice is asked for. */
const nothing = /^[-\u2010-\u2015\u2212\u2500\u30fc\uff0d\uff70]+$/;
/** A day that was stored with a time comes with it. */
const time = /[\sT]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/** Reads a cell. Free text keeps its characters; everything else is read without regard to width and case. */
export function readCell(column: ExchangeColumn, raw: string, lookup: Lookup): CellReading {
  const text = normaliseCell(raw);
  if (failed.test(text)) return { problem: "error-cell" };
  const empty = text === "" || (column.kind !== "text" && nothing.test(text));
  if (empty) return column.required ? { problem: "required" } : { value: null };
  return readFilled(column, text, lookup);
}

function readFilled(column: ExchangeColumn, text: string, lookup: Lookup): CellReading {
  const max = column.max ?? Number.POSITIVE_INFINITY;
  switch (column.kind) {
    case "text":
      return text.length > max ? { problem: "too-long" } : { value: text };
    case "day":
      return valueOr(lookup.day(text.replace(time, "")), "not-a-day");
    case "number": {
      const number = readNumber(text);
      return number !== undefined && number > max ? { problem: "too-high" } : valueOr(number, "not-a-number");
    }
    case "choice":
      return valueOr(readChoice(column.choices ?? [], text), "not-a-choice");
    case "choices": {
      const values = readChoices(column.choices ?? [], text);
      return values && values.length > max ? { problem: "too-many" } : valueOr(values, "not-a-choice");
    }
    case "yes-no-unknown":
      return valueOr(readAnswer(lookup.answers, text), "not-yes-no");
    case "person":
      return found(lookup.person(text), "no-person", "several-people");
    case "link":
      return found(lookup.link(column.key, text), "no-link", "several-links");
  }
}

function readAnswer(words: AnswerWords, text: string): "yes" | "no" | "unknown" | undefined {
  const folded = foldName(text);
  const says = (kind: keyof AnswerWords) =>
    kind === folded || words[kind].some((word) => foldName(word) === folded);
  return (["yes", "no", "unknown"] as const).find(says);
}

function valueOr(value: ExchangeValue | undefined, problem: CellProblem): CellReading {
  return value === undefined ? { problem } : { value };
}

function found(result: Found, none: CellProblem, several: CellProblem): CellReading {
  if (result === "none") return { problem: none };
  return result === "several" ? { problem: several } : { value: result.id };
}
