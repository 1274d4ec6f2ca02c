/** A sheet that may be answered: the same pages for the company and for a department's link. */
import { isAnswer, questionNumbers } from "#src/engine/diagnosis/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Values } from "#src/platform/http/index.ts";
import type { PageOptions } from "#src/shell/page.tsx";
import type { AnswerRow } from "../queries/index.ts";
import type { Earlier } from "../read.ts";
import { type Content, untouched } from "../rules/changes.ts";
import type { Saved, Saving } from "../service/index.ts";

/** A sheet that may be answered, whoever answers it. */
export interface OpenSheet {
  /** `/diagnosis/<id>` or `/answer/<key>`. */
  readonly base: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly rows: () => Promise<readonly AnswerRow[]>;
  readonly earlier: Earlier | null;
  readonly save: (saving: Saving) => Promise<Saved>;
  /** Where the last question leads, by the questions still open. */
  readonly end: (open: readonly number[]) => string;
  readonly page: Omit<PageOptions, "title">;
}

/** Why a page is shown again: as it was typed, or with a warning. */
export interface Again {
  readonly typed?: { readonly values: Values; readonly problems: Record<string, string> };
  readonly warning?: string;
  readonly status?: 409 | 422;
}

/** The number in the URL. @throws AppError `not-found` unless it is 1–25 */
export function questionNumber(value: string): number {
  const number = questionNumbers.find((known) => String(known) === value);
  if (number === undefined) throw new AppError("not-found");
  return number;
}

/** Questions without an answer. */
export function openQuestions(rows: readonly AnswerRow[]): readonly number[] {
  const given = new Set(rows.filter((row) => row.answer !== null).map((row) => row.item));
  return questionNumbers.filter((number) => !given.has(number));
}

/** A question as the database holds it. */
export function contentOf(rows: readonly AnswerRow[], number: number): Content {
  const row = rows.find(({ item }) => item === number);
  return row ? { answer: row.answer, note: row.note } : untouched;
}

/** A question as it was typed. */
export function typedContent(values: Values, number: number): Content {
  const answer = values[`answer-${number}`];
  return { answer: isAnswer(answer) ? answer : null, note: values[`note-${number}`] ?? "" };
}
