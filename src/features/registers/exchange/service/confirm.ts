/** The last step of an import: everything that the preview showed, in one transaction, with a trace of each entry. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntries, appendEntry, type Happening } from "#src/platform/audit/index.ts";
import type { Db, Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Entry, Register } from "../../kit/definition.ts";
import { entriesById, insertEntries } from "../../kit/queries/entry.ts";
import { changeImport, importById, type RegisterImport } from "../queries/drafts.ts";
import { conflictsForFile, insertLines, type KeptLine, linesAfter } from "../queries/lines.ts";
import { registerStamp } from "../queries/rows.ts";
import { dropSheets } from "../queries/sheets.ts";
import { updateCells } from "../queries/update.ts";
import type { Cell, Line } from "../rules/lines.ts";
import { settleChange } from "../rules/settle.ts";
import { subjectOf } from "./draft.ts";

export type Confirmed =
  | { readonly kind: "done" }
  /** The register has changed since the preview: nothing was taken in; it is to be compared and looked at again. */
  | { readonly kind: "moved" };

/** Lines that are carried out at once. */
const BATCH = 200;

interface Work {
  readonly trx: Db;
  readonly actor: Actor;
  readonly register: Register;
  readonly draft: RegisterImport;
  readonly now: Date;
}

/**
 * Carries out what was shown against the register's `stamp`. Sending it twice is the same as once.
 * @throws AppError `not-found` when there is no such draft, or it is over
 */
export async function confirmImport(
  db: Store["db"],
  actor: Actor,
  register: Register,
  id: string,
  shown: { readonly stamp: number },
  now: Date,
): Promise<Confirmed> {
  authorise(actor, "registers.edit");
  const { companyId } = actor;
  return db.transaction().execute(async (trx): Promise<Confirmed> => {
    const draft = await importById(trx, companyId, register.id, id, now);
    if (!draft) throw new AppError("not-found");
    if (draft.state === "done") return { kind: "done" };
    if (draft.state !== "ready") return { kind: "moved" };
    const stamp = await registerStamp(trx, register, companyId);
    if (stamp !== draft.stamp || stamp !== shown.stamp) return { kind: "moved" };
    const done = { state: "done", confirmed_by: actor.id, confirmed_at: now.toISOString() } as const;
    // The first of two who confirm at once gets the row; the second finds it done.
    if (!(await changeImport(trx, companyId, id, ["ready"], done))) return { kind: "done" };
    const work = { trx, actor, register, draft, now };
    const added = await addAll(work);
    const { changed, faulty } = await changeAll(work);
    const refused = draft.counts.refused + faulty;
    await changeImport(trx, companyId, id, ["done"], { added, changed, refused });
    await dropSheets(trx, companyId, id, draft.reading.sheet);
    const { unchanged } = draft.counts;
    const data = { register: register.id, file: draft.fileName, added, changed, unchanged, refused };
    const happening = { action: "register-import.confirmed", subject: subjectOf(id), data };
    await appendEntry(trx, actor, happening, now);
    return { kind: "done" };
  });
}

async function addAll({ trx, actor, register, draft, now }: Work): Promise<number> {
  const { companyId } = actor;
  let count = 0;
  for await (const lines of batches(trx, companyId, draft.id, "added")) {
    const entries = lines.flatMap((line) => (line.outcome === "added" ? [line] : []));
    await insertEntries(trx, register, companyId, entries, now);
    const happenings = entries.map(({ id, row }) =>
      happeningOf(register, "added", id, { import: draft.id, row }),
    );
    await appendEntries(trx, actor, happenings, now);
    count += entries.length;
  }
  return count;
}

/** What one entry gets from the file: its edited cells, and the conflicts decided for the file. */
interface Edits {
  readonly row: number;
  readonly label: string;
  readonly version: number;
  cells: Cell[];
  /** Part of it was decided by somebody: the cells have not been held against the rules together. */
  together: boolean;
}

async function changeAll(work: Work): Promise<{ readonly changed: number; readonly faulty: number }> {
  const { trx, actor, draft } = work;
  const chosen = new Map<string, Edits>();
  for (const line of await conflictsForFile(trx, actor.companyId, draft.id)) {
    if (line.outcome !== "conflict") continue;
    const { id, row, label, version, key, file, current } = line;
    const edits = chosen.get(id) ?? { row, label, version, cells: [], together: true };
    edits.cells.push({ key, from: current, to: file });
    chosen.set(id, edits);
  }
  const result = { changed: 0, faulty: 0 };
  for await (const lines of batches(trx, actor.companyId, draft.id, "changed")) {
    const some = new Map<string, Edits>();
    for (const line of lines) {
      if (line.outcome !== "changed") continue;
      const { id, row, label, version, cells } = line;
      const more = chosen.get(id);
      chosen.delete(id);
      some.set(id, {
        row,
        label,
        version,
        cells: [...cells, ...(more?.cells ?? [])],
        together: Boolean(more),
      });
    }
    await changeSome(work, some, result);
  }
  const rest = [...chosen];
  for (let at = 0; at < rest.length; at += BATCH)
    await changeSome(work, new Map(rest.slice(at, at + BATCH)), result);
  return result;
}

async function changeSome(
  work: Work,
  edits: ReadonlyMap<string, Edits>,
  result: { changed: number; faulty: number },
): Promise<void> {
  const { trx, actor, register, draft, now } = work;
  const entries = await entriesById(trx, register, actor.companyId, [...edits.keys()]);
  const happenings: Happening[] = [];
  const refused: Line[] = [];
  for (const entry of entries) {
    const edit = edits.get(entry.id);
    if (!edit) continue;
    if (edit.version !== entry.version) throw new AppError("conflict");
    const { cells, refusal } = cellsOf(register, entry, edit);
    if (refusal) refused.push(refusal);
    if (cells.length === 0) continue;
    if (!(await updateCells(trx, register, actor.companyId, entry, cells, now)))
      throw new AppError("conflict");
    const changes = Object.fromEntries(cells.map(({ key, from, to }) => [key, [from, to]]));
    happenings.push(happeningOf(register, "changed", entry.id, { import: draft.id, row: edit.row, changes }));
  }
  await insertLines(trx, actor.companyId, draft.id, LATE_SEQ + result.faulty, refused);
  await appendEntries(trx, actor, happenings, now);
  result.changed += happenings.length;
  result.faulty += refused.length;
}

/** Lines that only the confirmation makes come behind those of the comparison. */
const LATE_SEQ = 1_000_000;

function cellsOf(
  register: Register,
  entry: Entry,
  { row, label, cells, together }: Edits,
): { readonly cells: readonly Cell[]; readonly refusal?: Line } {
  if (!together) return { cells };
  const settled = settleChange(register, entry.values, cells);
  if (settled.faults.length === 0) return { cells: settled.cells };
  const { faults, whole } = settled;
  const refusal: Line = { outcome: "refused", row, id: entry.id, label, faults, whole, cells: [] };
  return { cells: settled.cells, refusal };
}

function happeningOf(
  register: Register,
  what: "added" | "changed",
  id: string,
  data: Readonly<Record<string, unknown>>,
): Happening {
  return { action: `${register.subject}.${what}`, subject: `${register.subject}:${id}`, data };
}

async function* batches(
  trx: Db,
  companyId: string,
  importId: string,
  outcome: "added" | "changed",
): AsyncGenerator<readonly KeptLine[]> {
  for (let after = 0; ; ) {
    const lines = await linesAfter(trx, companyId, importId, outcome, after, BATCH);
    if (lines.length === 0) return;
    yield lines;
    after = lines.at(-1)?.seq ?? after;
  }
}
