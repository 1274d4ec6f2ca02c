/** One piece of evidence with everything that its page shows, and whether it still is what the ledger says. */
import { type Person, personById } from "#src/features/people/index.ts";
import { type ControlObject, objectNames } from "#src/features/registers/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { FileObject } from "#src/platform/files/index.ts";
import { filesOf, findEvidence, type HistoryEntry, historyOf, type NamedEvidence } from "./queries/one.ts";
import { fingerprint } from "./rules.ts";

export interface EvidenceDetails {
  readonly row: NamedEvidence;
  readonly files: readonly FileObject[];
  readonly history: readonly HistoryEntry[];
  /** False when a row was changed beside the program: its content, its signature or its withdrawal. */
  readonly intact: boolean;
  /** Whom it is about, or who attested it. */
  readonly person: Person | undefined;
  /** The object of a register that it is about; undefined also when that is not there any more. */
  readonly object: ControlObject | undefined;
}

/** A piece of evidence of the company; undefined when there is none. */
export async function readEvidence(
  db: Db,
  companyId: string,
  id: string,
): Promise<EvidenceDetails | undefined> {
  const row = await findEvidence(db, companyId, id);
  if (!row) return undefined;
  const files = await filesOf(db, companyId, id);
  const history = await historyOf(db, companyId, id);
  const personId = row.person_id ?? (row.object_register === "people" ? row.object_id : null);
  const person = personId === null ? undefined : await personById(db, companyId, personId);
  const object = await objectOf(db, companyId, row);
  return { row, files, history, intact: agrees(row, files, history), person, object };
}

async function objectOf(db: Db, companyId: string, row: NamedEvidence): Promise<ControlObject | undefined> {
  if (row.object_register === null || row.object_id === null) return undefined;
  const names = await objectNames(db, companyId, row.object_register, [row.object_id], row.happened_on);
  return names.get(row.object_id);
}

function agrees(row: NamedEvidence, files: readonly FileObject[], history: readonly HistoryEntry[]): boolean {
  const has = (action: string) => history.some((entry) => entry.action === action);
  const recorded = (JSON.parse(history[0]?.data ?? "{}") as { readonly hash?: unknown }).hash;
  return (
    recorded ===
      fingerprint(
        row,
        files.map(({ sha256 }) => sha256),
      ) &&
    has("evidence.countersigned") === (row.countersigned_at !== null) &&
    has("evidence.withdrawn") === (row.withdrawn_at !== null)
  );
}
