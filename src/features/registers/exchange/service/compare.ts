/** The third step of an import: what the file would do, worked out in steps so that others are answered meanwhile. */
import {
  type Comparison,
  type CurrentRow,
  compareInSteps,
  type FileRow,
  fileRows,
} from "#src/engine/exchange/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import type { Register, Values } from "../../kit/definition.ts";
import { readListQuery } from "../../kit/list-query.ts";
import { entriesById } from "../../kit/queries/entry.ts";
import { lookupOf } from "../lookup.ts";
import { changeImport, type RegisterImport } from "../queries/drafts.ts";
import { deleteLines, insertLines } from "../queries/lines.ts";
import { comparedEntries, orderedIds, registerStamp } from "../queries/rows.ts";
import { allRows } from "../queries/sheets.ts";
import { targetsOf } from "../queries/targets.ts";
import {
  addedLines,
  changedLines,
  conflictLines,
  type FaultsByRow,
  faultsOf,
  type Gathering,
  refusedLines,
} from "../rules/gather.ts";
import type { Counts, Line } from "../rules/lines.ts";
import { comparedColumns } from "../rules/open.ts";
import { answersIn } from "../text/answers.ts";
import { toExchange } from "../values.ts";

export interface Pace {
  /** The company's day. */
  readonly today: string;
  readonly now: Date;
  /** Told about now and then; 0 to 100. */
  readonly progress?: (percent: number) => Promise<void>;
  /** Called between steps; throws to give up. */
  readonly check?: () => void;
}

/** Rows of the file that are held against the register's rules at once. */
const BATCH = 200;
/** Missing rows are counted all, and listed up to here. */
const MOST_MISSING = 1000;
const MOST_SHIFTED = 20;

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Works out what a draft in state `working` would do and keeps it line by line; the draft is `ready` then. */
export async function compareImport(
  db: Db,
  companyId: string,
  register: Register,
  draft: RegisterImport,
  pace: Pace,
): Promise<void> {
  const { reading } = draft;
  const stamp = await registerStamp(db, register, companyId);
  const sheet = await allRows(db, companyId, draft.id, reading.sheet);
  const file = fileRows(sheet, reading.headingRow, reading.mapping);
  const { current, keyColumns, expected } = await currentOf(db, companyId, register, draft, file, pace.today);
  const lookup = lookupOf(await targetsOf(db, companyId, register, pace.today), answersIn(reading.lang));
  const columns = comparedColumns(register, reading);
  const steps = compareInSteps({ columns, keyColumns, lookup, file, current, expected });
  const comparison = await inSteps(steps, 2 * (file.length + current.length), pace);

  await deleteLines(db, companyId, draft.id);
  const written = await writeLines(db, companyId, register, draft, comparison, pace);
  const place = new Map(sheet.rowNumbers.map((number, at) => [number, at]));
  const refused = refusedLines(
    register,
    written.faults,
    new Map(file.map((row) => [row.row, row])),
    (row) => sheet.rows[place.get(row) ?? -1] ?? [],
  );
  await insertLines(db, companyId, draft.id, written.seq, refused);
  const names = new Map(current.map(({ id, values }) => [id, String(values[register.name] ?? "")]));
  const missing = comparison.missing
    .slice(0, MOST_MISSING)
    .map(({ id, row }): Line => ({ outcome: "missing", row: row ?? 0, id, label: names.get(id) ?? "" }));
  await insertLines(db, companyId, draft.id, written.seq + refused.length, missing);

  const counts: Counts = {
    ...written.counts,
    unchanged: comparison.unchanged.length + written.idle,
    refused: refused.length,
    missing: comparison.missing.length,
  };
  const shifted = comparison.shifted.slice(0, MOST_SHIFTED);
  await changeImport(db, companyId, draft.id, ["working"], {
    ...counts,
    state: "ready",
    stamp,
    progress: 100,
    problem: "",
    reading: JSON.stringify({ ...reading, shifted }),
  });
}

/** The register's rows as far as they matter: all in use, and those out of use that the file speaks of by id. */
async function currentOf(
  db: Db,
  companyId: string,
  register: Register,
  { reading, source }: RegisterImport,
  file: readonly FileRow[],
  today: string,
) {
  const mapped = new Set(reading.mapping.filter((key) => key !== null));
  const natural = (register.naturalKey ?? [register.name]).filter((key) => mapped.has(key));
  const keyColumns = natural.length > 0 ? natural : [register.name];
  const fields = register.fields.filter(({ key }) => mapped.has(key) || key === register.name);
  const keys = fields.map(({ key }) => key);
  const named = new Set(file.map(({ id }) => id));
  const entries = await comparedEntries(db, register, companyId, keys);
  const gone = new Set<string>();
  const current: CurrentRow[] = [];
  const { about } = source;
  for (const entry of entries) {
    const { id, retired_on, created_at } = entry;
    const retired = retired_on !== "" && retired_on <= today;
    if (retired && !named.has(id)) continue;
    if (retired || (about?.at !== undefined && created_at > about.at)) gone.add(id);
    current.push({ id, revision: Number(entry.version), values: toExchange(fields, entry) });
  }
  const filter = reading.ours && about?.filter ? about.filter : "";
  if (filter === "") return { current, keyColumns, expected: (row: CurrentRow) => !gone.has(row.id) };
  const query = readListQuery(register, Object.fromEntries(new URLSearchParams(filter)));
  const ids = await orderedIds(db, register, companyId, { ...query.filter, sort: query.sort }, today);
  const listed = new Set(ids);
  return { current, keyColumns, expected: (row: CurrentRow) => listed.has(row.id) && !gone.has(row.id) };
}

/** Runs a generator to its end, with a pause for others after each step. */
async function inSteps(
  steps: Generator<void, Comparison>,
  rows: number,
  { progress, check }: Pace,
): Promise<Comparison> {
  const expected = Math.max(4, rows / 500);
  let told = 0;
  for (let done = 1; ; done += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    check?.();
    await breathe();
    const percent = Math.min(60, Math.round((60 * done) / expected));
    if (percent >= told + 10) {
      told = percent;
      await progress?.(percent);
    }
  }
}

interface WrittenLines {
  readonly seq: number;
  readonly faults: FaultsByRow;
  readonly counts: Pick<Counts, "added" | "changed" | "conflicts">;
  /** Rows whose edits came to nothing. */
  readonly idle: number;
}

async function writeLines(
  db: Db,
  companyId: string,
  register: Register,
  draft: RegisterImport,
  { added, changed, conflicts, refused }: Comparison,
  { now, progress, check }: Pace,
): Promise<WrittenLines> {
  const faults = faultsOf(refused);
  const counts = { added: 0, changed: 0, conflicts: 0 };
  const base = { register, defaults: draft.reading.defaults, newId: () => newId(now) };
  let seq = 1;
  const total = Math.max(1, added.length + changed.length + conflicts.length);
  const keep = async (lines: readonly Line[]) => {
    await insertLines(db, companyId, draft.id, seq, lines);
    seq += lines.length;
    check?.();
    await breathe();
    return lines.length;
  };
  const tell = async (done: number, at: number) => {
    if (at % (BATCH * 10) === 0) await progress?.(60 + Math.round((38 * done) / total));
  };
  const none: Gathering["full"] = new Map();
  for (let at = 0; at < added.length; at += BATCH) {
    const lines = addedLines({ ...base, full: none }, added.slice(at, at + BATCH), faults);
    counts.added += await keep(lines);
    await tell(at, at);
  }
  let idle = 0;
  for (let at = 0; at < changed.length; at += BATCH) {
    const some = changed.slice(at, at + BATCH);
    const full = await fullValues(db, companyId, register, some);
    const lines = changedLines({ ...base, full }, some, faults);
    const rows = new Set(lines.map(({ row }) => row));
    idle += some.filter(({ row }) => !rows.has(row) && !faults.has(row)).length;
    counts.changed += await keep(lines);
    await tell(added.length + at, at);
  }
  for (let at = 0; at < conflicts.length; at += BATCH) {
    const some = conflicts.slice(at, at + BATCH);
    const full = await fullValues(db, companyId, register, some);
    counts.conflicts += await keep(conflictLines({ ...base, full }, some, faults));
  }
  return { seq, faults, counts, idle };
}

async function fullValues(
  db: Db,
  companyId: string,
  register: Register,
  rows: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, { readonly version: number; readonly values: Values }>> {
  const ids = [...new Set(rows.map(({ id }) => id))];
  const entries = await entriesById(db, register, companyId, ids);
  return new Map(entries.map((entry) => [entry.id, entry]));
}
