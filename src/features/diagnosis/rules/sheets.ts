/** Answers as rows turned into the engine's sheets. */
import type { Sheet } from "#src/engine/diagnosis/index.ts";
import type { AnswerRow } from "../queries/index.ts";
import type { Stored } from "./changes.ts";

type Row = Pick<AnswerRow, "item" | "answer">;

/** The answers by question number; notes without an answer are left out. */
export function sheetOf(rows: readonly Row[]): Sheet {
  return Object.fromEntries(rows.flatMap(({ item, answer }) => (answer ? [[item, answer]] : [])));
}

/** Rows as the judge of changes reads them. */
export function storedOf(rows: readonly AnswerRow[]): readonly Stored[] {
  return rows.map(({ item, answer, note, written_from }) => ({
    item,
    answer,
    note,
    writtenFrom: written_from,
  }));
}

/** The notes by question number, empty ones left out. */
export function notesOf(rows: readonly Pick<AnswerRow, "item" | "note">[]): Readonly<Record<number, string>> {
  return Object.fromEntries(rows.flatMap(({ item, note }) => (note ? [[item, note]] : [])));
}
