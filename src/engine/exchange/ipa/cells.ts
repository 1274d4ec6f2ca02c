/** Reads the cells of IPA's workbook that are not plain text: ratings, media, marks and computed numbers. */

import { type Level, levels } from "../../risk/index.ts";
import type { ExchangeChoice } from "../column.ts";
import { readChoice } from "../read-choice.ts";

/** The digit of "3", "３：…" and "3 …", or of the words alone; undefined when the text is no such choice. */
export function readDigit(choices: readonly ExchangeChoice[], text: string): number | undefined {
  const [, digit] = /^(\d)(?![\d.])/.exec(text.normalize("NFKC").trim()) ?? [];
  const value = digit ?? readChoice(choices, text);
  return choices.some((choice) => choice.value === value) ? Number(value) : undefined;
}

export function asLevel(number: number | undefined): Level | undefined {
  return levels.find((level) => level === number);
}

/** A number that the workbook computed, also with words behind it; null for an error, a blank or words alone. */
export function readStated(text: string): number | null {
  const [, digit] = /^(\d)(?![\d.])/.exec(text.normalize("NFKC").trim()) ?? [];
  return digit === undefined || digit === "0" ? null : Number(digit);
}
