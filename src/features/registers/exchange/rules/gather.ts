/** Turns a comparison into the lines of an import, a few rows at a time: what remains after the register's own rules. */
import type { Comparison, Conflict, FileRow, Refused } from "#src/engine/exchange/index.ts";
import type { Register, Values } from "../../kit/definition.ts";
import { fieldOf } from "../../kit/read.ts";
import { fromExchange, rowFromExchange } from "../values.ts";
import type { Fault, Line } from "./lines.ts";
import { settleChange, settleNew } from "./settle.ts";

/** What the lines are made with. */
export interface Gathering {
  readonly register: Register;
  readonly defaults: Values;
  /** An entry's values as they are now. */
  readonly full: ReadonlyMap<string, { readonly version: number; readonly values: Values }>;
  readonly newId: () => string;
}

/** Faults of one row of the file. */
export interface RowFaults {
  readonly id: string;
  faults: Fault[];
  whole: boolean;
}

export type FaultsByRow = Map<number, RowFaults>;

export function addFaults(
  found: FaultsByRow,
  row: number,
  id: string,
  faults: readonly Fault[],
  whole: boolean,
): void {
  if (faults.length === 0) return;
  const known = found.get(row) ?? { id, faults: [], whole: false };
  known.faults.push(...faults);
  known.whole ||= whole;
  found.set(row, known);
}

/** What the comparison itself refused. */
export function faultsOf(refused: readonly Refused[]): FaultsByRow {
  const found: FaultsByRow = new Map();
  for (const { row, id, key, text, problem } of refused)
    addFaults(found, row, id ?? "", [{ key, text, problem: { key: problem } }], key === null || id === null);
  return found;
}

/** New rows. */
export function addedLines(
  { register, defaults, newId }: Gathering,
  added: Comparison["added"],
  faults: FaultsByRow,
): Line[] {
  return added.flatMap(({ row, values }) => {
    const settled = settleNew(register, rowFromExchange(register, values), defaults);
    addFaults(faults, row, "", settled.faults, settled.whole);
    if (settled.whole) return [];
    const filled = Object.entries(settled.values).filter(([, value]) => value !== "");
    const label = settled.values[register.name] ?? "";
    return [{ outcome: "added", row, id: newId(), label, values: Object.fromEntries(filled) } as const];
  });
}

/** Rows with edited cells. Those of which nothing remains are not among the lines. */
export function changedLines(
  { register, full }: Gathering,
  changed: Comparison["changed"],
  faults: FaultsByRow,
): Line[] {
  return changed.flatMap(({ row, id, cells: edits }) => {
    const current = full.get(id);
    if (!current) return [];
    const { cells, faults: own, whole } = settleChange(register, current.values, edits);
    addFaults(faults, row, id, own, whole);
    const { version } = current;
    const label = current.values[register.name] ?? "";
    return cells.length > 0 ? [{ outcome: "changed", row, id, label, version, cells } as const] : [];
  });
}

/** Cells that the file and the register changed to different values; what the register would not take is no choice. */
export function conflictLines(
  { register, full }: Gathering,
  conflicts: readonly Conflict[],
  faults: FaultsByRow,
): Line[] {
  return conflicts.flatMap(({ row, id, key, file, current: now }) => {
    const current = full.get(id);
    if (!current) return [];
    const settled = settleChange(register, current.values, [{ key, from: now, to: file }]);
    addFaults(faults, row, id, settled.faults, false);
    if (settled.faults.length > 0 || settled.cells.length === 0) return [];
    const label = current.values[register.name] ?? "";
    const { version, values } = current;
    const cell = settled.cells.find((one) => one.key === key);
    const wanted = cell?.to ?? fromExchange(fieldOf(register, key)?.kind ?? "line", file);
    return [
      {
        outcome: "conflict",
        row,
        id,
        label,
        version,
        key,
        file: wanted,
        current: values[key] ?? "",
      } as const,
    ];
  });
}

/** The refused rows with what stood in them. @param cellsOf the row as it stands in the file */
export function refusedLines(
  register: Register,
  faults: FaultsByRow,
  files: ReadonlyMap<number, FileRow>,
  cellsOf: (row: number) => readonly string[],
): Line[] {
  const rows = [...faults].toSorted(([a], [b]) => a - b);
  return rows.map(([row, { id, faults: own, whole }]) => {
    const texts = files.get(row)?.texts ?? {};
    const label = texts[register.name]?.trim() || (Object.values(texts).find((text) => text.trim()) ?? "");
    return { outcome: "refused", row, id, label, faults: own, whole, cells: cellsOf(row) };
  });
}
