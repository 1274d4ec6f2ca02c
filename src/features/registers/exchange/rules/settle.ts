/** Holds what a file would do against the register's own rules, the same that its form obeys. Pure. */
import type { CellChange } from "#src/engine/exchange/index.ts";
import type { Problem, Problems } from "#src/platform/http/forms.ts";
import { cleanValues } from "../../kit/clean.ts";
import type { Register, Values } from "../../kit/definition.ts";
import { fieldOf, fieldsFor, kindOf } from "../../kit/read.ts";
import { fromExchange } from "../values.ts";
import type { Cell, Fault } from "./lines.ts";

export interface Settled {
  readonly values: Values;
  readonly faults: readonly Fault[];
  /** The row cannot be taken at all. */
  readonly whole: boolean;
}

/** A new entry from the cells of a row. @param defaults values for required fields that the row leaves empty */
export function settleNew(register: Register, given: Values, defaults: Values): Settled {
  const filled = { ...given };
  for (const [key, value] of Object.entries(defaults)) filled[key] ||= value;
  const { values, problems } = cleanValues(register, filled);
  const faults = Object.entries(problems).map(([key, problem]) => faultOf(key, filled[key] ?? "", problem));
  return { values, faults: [...faults, ...leftOut(register, filled, values)], whole: faults.length > 0 };
}

export interface SettledChange {
  readonly cells: readonly Cell[];
  readonly faults: readonly Fault[];
  readonly whole: boolean;
}

/**
 * The cells that change in an entry: those that were edited, and what follows from them (a field that the new kind
 * does not have is emptied). A fault that the entry had before keeps nothing from being changed.
 */
export function settleChange(
  register: Register,
  current: Values,
  changes: readonly CellChange[],
): SettledChange {
  const edited = new Map(
    changes.map(({ key, to }) => [key, fromExchange(fieldOf(register, key)?.kind ?? "line", to)]),
  );
  const before = cleanValues(register, current).problems;
  const faults: Fault[] = [];
  let { values, problems } = cleanValues(register, { ...current, ...Object.fromEntries(edited) });
  for (const [key, text] of edited) {
    const problem = problems[key];
    if (!problem) continue;
    faults.push(faultOf(key, text, problem));
    edited.delete(key);
  }
  if (faults.length > 0)
    ({ values, problems } = cleanValues(register, { ...current, ...Object.fromEntries(edited) }));
  const together = Object.entries(problems).find(([key]) => !before[key]);
  if (together) {
    const [key, problem] = together;
    return { cells: [], faults: [...faults, faultOf(key, values[key] ?? "", problem)], whole: true };
  }
  faults.push(...leftOut(register, Object.fromEntries(edited), values));
  const touched = register.fields.filter(({ key }) => edited.has(key) || !isAsked(register, values, key));
  const cells = touched.flatMap(({ key }) => {
    const [from, to] = [current[key] ?? "", values[key] ?? ""];
    return from === to ? [] : [{ key, from, to }];
  });
  return { cells, faults, whole: false };
}

/** Cells with something that is not asked of this kind of entry: dropped, and said so. */
function leftOut(register: Register, given: Values, values: Values): Fault[] {
  return register.fields.flatMap(({ key }) => {
    const text = given[key] ?? "";
    const dropped = text !== "" && values[key] === "" && !isAsked(register, values, key);
    return dropped ? [faultOf(key, text, { key: "not-for-kind" })] : [];
  });
}

function isAsked(register: Register, values: Values, key: string): boolean {
  return fieldsFor(register, kindOf(register, values)).some((field) => field.key === key);
}

function faultOf(key: string, text: string, problem: Problems[string] & Problem): Fault {
  return { key: key === "" ? null : key, text, problem };
}
