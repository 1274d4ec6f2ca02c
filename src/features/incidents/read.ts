/** An incident as its page shows it: the row, the entries, the state read from them, and whether the chain holds. */
import { createHash } from "node:crypto";
import {
  type Entry,
  firstBroken,
  type IncidentState,
  type Said,
  stateOf,
} from "#src/engine/incident/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { FileObject } from "#src/platform/files/index.ts";
import { type EntryRow, entriesOf, filesOf, findIncident, type IncidentRow } from "./queries.ts";

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export interface Incident {
  readonly row: IncidentRow;
  readonly rows: readonly EntryRow[];
  readonly state: IncidentState;
  readonly files: readonly FileObject[];
  /** The number of the first entry that is not what it was. */
  readonly broken: number | undefined;
}

/** @throws AppError `not-found` for an incident that is not the company's */
export async function readIncident(db: Db, companyId: string, id: string): Promise<Incident> {
  const row = await findIncident(db, companyId, id);
  if (!row) throw new AppError("not-found");
  const rows = await entriesOf(db, companyId, id);
  const broken = firstBroken(rows, sha256) ?? (rows.at(-1)?.hash === row.head_hash ? undefined : rows.length);
  const files = await filesOf(db, companyId, id);
  return { row, rows, state: stateOf(rows.map(entryOf)), files, broken };
}

/** A kept row as an entry. The body was written by `append` and by nothing else. */
export function entryOf(row: EntryRow): Entry {
  return {
    id: row.id,
    happenedAt: row.happened_at,
    author: row.author,
    authorName: row.author_name,
    said: JSON.parse(row.body) as Said,
  };
}
