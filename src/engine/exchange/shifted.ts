/** Notices rows whose cells belong to another row: a part of the sheet was sorted without its hidden columns. */

import type { FileRow } from "./file-rows.ts";
import type { RowMatch } from "./match-rows.ts";
import type { CurrentRow, RowNames } from "./row-name.ts";

/** The numbers of the rows that carry the name of another row of the register. */
export function shiftedRows(
  current: readonly CurrentRow[],
  matches: ReadonlyMap<FileRow, RowMatch>,
  names: RowNames,
): number[] {
  const owners = new Map<string, string>();
  for (const row of current) {
    const name = names.ofCurrent.get(row) ?? "";
    // A name that several rows share tells nothing.
    if (name !== "") owners.set(name, owners.has(name) ? "" : row.id);
  }
  return [...matches].flatMap(([row, match]) => {
    if (match.is !== "known" || !match.byId) return [];
    const owner = owners.get(names.ofFile.get(row) ?? "");
    return owner && owner !== match.current.id ? [row.row] : [];
  });
}
