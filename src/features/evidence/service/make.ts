/** The ways in which evidence comes to be: declared or shown by somebody, attested by a person, checked by a machine. */
import { personById } from "#src/features/people/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { canonicalJson } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { keepFiles, type ReceivedFile } from "#src/platform/files/index.ts";
import { type EvidenceInput, type Maker, record, recordKept } from "./record.ts";

/** Adds what somebody of the office says (E0) or shows with files (E1). Returns its id. */
export async function addEvidence(
  db: Db,
  actor: Actor,
  input: EvidenceInput & { readonly files: readonly ReceivedFile[] },
  now: Date,
): Promise<string> {
  authorise(actor, "evidence.add");
  const grade = input.files.length > 0 ? "E1" : "E0";
  const kind = { grade, person_id: null, machine_check: null, action: "evidence.added" } as const;
  return db.transaction().execute((trx) => record(trx, actor, kind, input, now));
}

/** The same for several objects of a register at once: a piece of evidence each, all with the same files. */
export async function addEvidenceForEach(
  db: Db,
  actor: Actor,
  input: Omit<EvidenceInput, "object"> & { readonly files: readonly ReceivedFile[] },
  objects: readonly NonNullable<EvidenceInput["object"]>[],
  now: Date,
): Promise<string[]> {
  authorise(actor, "evidence.add");
  const grade = input.files.length > 0 ? "E1" : "E0";
  const kind = { grade, person_id: null, machine_check: null, action: "evidence.added" } as const;
  return db.transaction().execute(async (trx) => {
    const files = await keepFiles(trx, actor, input.files, now);
    const ids: string[] = [];
    for (const object of objects)
      ids.push(await recordKept(trx, actor, kind, { ...input, object }, files, now));
    return ids;
  });
}

/**
 * Keeps what a person attested on a page of their own (E2), in the caller's transaction. The caller has made sure
 * that it is this person: by their own link and code, or by their own session. Nobody attests for another.
 * @throws AppError `not-found` when the register has no such person
 */
export async function attest(
  trx: Db,
  maker: Maker,
  input: EvidenceInput & { readonly personId: string; readonly files?: readonly ReceivedFile[] },
  now: Date,
): Promise<string> {
  const { personId } = input;
  if (!(await personById(trx, maker.companyId, personId))) throw new AppError("not-found", "person");
  const kind = {
    grade: "E2",
    person_id: personId,
    machine_check: null,
    action: "evidence.attested",
  } as const;
  return record(trx, maker, kind, { files: [], ...input }, now);
}

/** What a machine found out by itself. */
export interface MachineCheck {
  /** Which check: lower case with dots, "backup.restore-hash". */
  readonly name: string;
  /** What came out, measured: "sha256 equal, 312 files". */
  readonly result: string;
  /** SHA-256 in hex of what went in, so that the same can be checked again. */
  readonly inputsHash: string;
}

/**
 * Keeps a check that was passed (E3), in the caller's transaction. A check that failed is a finding, not evidence:
 * do not call this for it. @throws RangeError for a check without name, result or hash
 */
export async function recordMachineCheck(
  trx: Db,
  maker: Maker,
  input: EvidenceInput & { readonly check: MachineCheck; readonly files?: readonly ReceivedFile[] },
  now: Date,
): Promise<string> {
  const { name, result, inputsHash } = input.check;
  const named = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/.test(name);
  if (!named || result === "" || !/^[0-9a-f]{64}$/.test(inputsHash)) throw new RangeError("incomplete check");
  const machine_check = canonicalJson({ name, result, inputsHash });
  const kind = { grade: "E3", person_id: null, machine_check, action: "evidence.machine-checked" } as const;
  return record(trx, maker, kind, { files: [], ...input }, now);
}
