/** Writes values of a register as the cells that people see, and that `readCell` reads back. */

import type { ExchangeColumn, ExchangeValue, ExchangeValues, Lookup } from "./column.ts";
import { writeChoices } from "./read-choice.ts";

/** What stands in the cell: a number stays one, so that it can be summed. */
export function writeCell(
  column: ExchangeColumn,
  value: ExchangeValue | undefined,
  lookup: Lookup,
): string | number | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return value;
  if (typeof value !== "string")
    return value.length === 0 ? null : writeChoices(value.map((one) => nameOf(column, one)));
  switch (column.kind) {
    case "choice":
    case "choices":
      return nameOf(column, value);
    case "yes-no-unknown":
      return value === "yes" || value === "no" || value === "unknown"
        ? (lookup.answers[value][0] ?? value)
        : value;
    case "person":
      return lookup.personName(value);
    case "link":
      return lookup.linkName(column.key, value);
    default:
      return value;
  }
}

/** The cells of a row by column key. */
export function writeCells(
  columns: readonly ExchangeColumn[],
  values: ExchangeValues,
  lookup: Lookup,
): Record<string, string | number | null> {
  return Object.fromEntries(
    columns.map((column) => [column.key, writeCell(column, values[column.key], lookup)]),
  );
}

function nameOf({ choices = [] }: ExchangeColumn, value: string): string {
  return choices.find((choice) => choice.value === value)?.names[0] ?? value;
}
