/** Writes a piece of evidence down, with its files and its trace, in one transaction of the caller's. */
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { type FileObject, keepFiles, type ReceivedFile } from "#src/platform/files/index.ts";
import { fold } from "#src/text/fold.ts";
import { insertEvidence } from "../queries/one.ts";
import type { EvidenceRow } from "../queries/tables.ts";
import { controlById, fingerprint } from "../rules.ts";

/** What every kind of evidence says. Days are the company's own, "YYYY-MM-DD". */
export interface EvidenceInput {
  readonly controlId: string;
  /** The object of a register that it shows; null for the company as a whole. */
  readonly object: { readonly register: string; readonly id: string } | null;
  readonly statement: string;
  readonly happenedOn: string;
  /** The last day on which it counts; see `lastDay` in rules.ts. */
  readonly validUntil: string;
}

/** Who writes it, for the ledger and the rule that nobody countersigns their own. */
export interface Maker {
  readonly companyId: string;
  readonly id: string;
}

type Kind = Pick<EvidenceRow, "grade" | "person_id" | "machine_check">;

/** Returns the id. The ledger gets the hash of the content and of each file, not the words themselves. */
export async function record(
  trx: Db,
  maker: Maker,
  kind: Kind & { readonly action: string },
  input: EvidenceInput & { readonly files: readonly ReceivedFile[] },
  now: Date,
): Promise<string> {
  return recordKept(trx, maker, kind, input, await keepFiles(trx, maker, input.files, now), now);
}

/** The same for files that are kept already: one photo may show several objects. */
export async function recordKept(
  trx: Db,
  maker: Maker,
  kind: Kind & { readonly action: string },
  input: EvidenceInput,
  files: readonly FileObject[],
  now: Date,
): Promise<string> {
  const id = newId(now);
  const { grade, person_id, machine_check } = kind;
  const row: EvidenceRow = {
    company_id: maker.companyId,
    id,
    control_id: input.controlId,
    object_register: input.object?.register ?? null,
    object_id: input.object?.id ?? null,
    grade,
    statement: input.statement,
    happened_on: input.happenedOn,
    valid_until: input.validUntil,
    made_at: now.toISOString(),
    made_by: maker.id,
    person_id,
    machine_check,
    countersigned_at: null,
    countersigned_by: null,
    countersigned_role: null,
    countersigned_note: null,
    withdrawn_at: null,
    withdrawn_by: null,
    withdrawal_reason: null,
    search: searchText(
      input,
      files.map(({ name }) => name),
    ),
  };
  await insertEvidence(
    trx,
    row,
    files.map((file) => file.id),
  );
  const hashes = files.map(({ sha256 }) => sha256);
  const data = {
    control: input.controlId,
    object: input.object,
    grade,
    happenedOn: input.happenedOn,
    validUntil: input.validUntil,
    files: files.map(({ sha256, size, media_type }) => ({ sha256, size, type: media_type })),
    hash: fingerprint(row, hashes),
  };
  await appendEntry(trx, maker, { action: kind.action, subject: `evidence:${id}`, data }, now);
  return id;
}

/** What it may be looked for by: its words, its files, its control in both languages. */
function searchText(input: EvidenceInput, names: readonly string[]): string {
  const title = controlById(input.controlId)?.title;
  return [input.statement, input.controlId, title?.ja ?? "", title?.en ?? "", ...names].map(fold).join(" ");
}
