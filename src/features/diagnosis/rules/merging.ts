/** From the departments' sheets to what the person responsible has to decide, the hardest first. */
import type { Answer, DepartmentSheet, Merged, MergedItem, Sheet } from "#src/engine/diagnosis/index.ts";
import type { AnswerRow, SheetRow } from "../queries/index.ts";
import { sheetOf } from "./sheets.ts";

/** The sheets as the engine merges them, under the sheets' ids. */
export function departmentAnswers(
  sheets: readonly SheetRow[],
  rows: readonly AnswerRow[],
): readonly DepartmentSheet[] {
  return sheets.map(({ id }) => ({
    department: id,
    answers: sheetOf(rows.filter((row) => row.sheet_id === id)),
  }));
}

/** Questions not decided yet on which every department that answered said the same. */
export function agreed(merged: Merged, decided: Sheet): readonly { number: number; answer: Answer }[] {
  return merged.items.flatMap(({ number, suggestion, differing }) =>
    suggestion && !differing && decided[number] === undefined ? [{ number, answer: suggestion }] : [],
  );
}

/** The order to decide in: what differs, then what nobody knows, then what nobody answered, then the rest. */
export function decisionOrder(merged: Merged): readonly MergedItem[] {
  const weight = (item: MergedItem) => {
    if (item.differing) return item.unknown.length > 0 ? 0 : 1;
    if (item.unknown.length > 0) return 2;
    return item.suggestion === null ? 3 : 4;
  };
  return merged.items.toSorted((a, b) => weight(a) - weight(b) || a.number - b.number);
}
