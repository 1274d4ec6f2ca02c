/** One piece of evidence: its row, its files, what the ledger has about it, and the two things that may happen to it. */
import { sql } from "kysely";
import type { LedgerEntry } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { FileObject } from "#src/platform/files/index.ts";
import type { EvidenceRow } from "./tables.ts";

export type NamedEvidence = EvidenceRow & {
  /** Names of users; null for the command line, jobs, links, and those whose account is gone. */
  readonly maker: string | null;
  readonly countersigner: string | null;
  readonly withdrawer: string | null;
};

/** A piece of evidence of the company. */
export function findEvidence(db: Db, companyId: string, id: string): Promise<NamedEvidence | undefined> {
  return db
    .selectFrom("evidence as e")
    .leftJoin("auth_user as m", (join) => join.on(sql`e.made_by`, "=", sql`'user:' || m.id`))
    .leftJoin("auth_user as s", (join) => join.on(sql`e.countersigned_by`, "=", sql`'user:' || s.id`))
    .leftJoin("auth_user as w", (join) => join.on(sql`e.withdrawn_by`, "=", sql`'user:' || w.id`))
    .selectAll("e")
    .select(["m.name as maker", "s.name as countersigner", "w.name as withdrawer"])
    .where("e.company_id", "=", companyId)
    .where("e.id", "=", id)
    .executeTakeFirst();
}

/** Its files in the order in which they were handed in. */
export function filesOf(db: Db, companyId: string, evidenceId: string): Promise<FileObject[]> {
  return db
    .selectFrom("evidence_file as f")
    .innerJoin("file_object as o", (join) =>
      join.onRef("o.company_id", "=", "f.company_id").onRef("o.id", "=", "f.file_id"),
    )
    .selectAll("o")
    .where("f.company_id", "=", companyId)
    .where("f.evidence_id", "=", evidenceId)
    .orderBy("f.place")
    .execute();
}

/** A file of the company that belongs to evidence, and to which: the only files that this feature hands out. */
export async function fileOfEvidence(
  db: Db,
  companyId: string,
  fileId: string,
): Promise<{ readonly file: FileObject; readonly evidenceId: string } | undefined> {
  const row = await db
    .selectFrom("evidence_file as f")
    .innerJoin("file_object as o", (join) =>
      join.onRef("o.company_id", "=", "f.company_id").onRef("o.id", "=", "f.file_id"),
    )
    .selectAll("o")
    .select("f.evidence_id")
    .where("f.company_id", "=", companyId)
    .where("f.file_id", "=", fileId)
    .executeTakeFirst();
  return row && { file: row, evidenceId: row.evidence_id };
}

/** Adds evidence with its files. */
export async function insertEvidence(trx: Db, row: EvidenceRow, fileIds: readonly string[]): Promise<void> {
  await trx.insertInto("evidence").values(row).execute();
  if (fileIds.length === 0) return;
  const { company_id, id: evidence_id } = row;
  await trx
    .insertInto("evidence_file")
    .values(fileIds.map((file_id, i) => ({ company_id, evidence_id, file_id, place: i + 1 })))
    .execute();
}

type Countersigned = "countersigned_at" | "countersigned_by" | "countersigned_role" | "countersigned_note";

/** Countersigns what stands, was shown, and was made by somebody else; false otherwise. */
export async function markCountersigned(
  trx: Db,
  companyId: string,
  id: string,
  signature: { readonly [K in Countersigned]: NonNullable<EvidenceRow[K]> },
): Promise<boolean> {
  const result = await trx
    .updateTable("evidence")
    .set(signature)
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .where("countersigned_at", "is", null)
    .where("made_by", "<>", signature.countersigned_by)
    .where("grade", "<>", "E0")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Withdraws what stands; false when it does not. */
export async function markWithdrawn(
  trx: Db,
  companyId: string,
  id: string,
  withdrawal: { readonly at: string; readonly by: string; readonly reason: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("evidence")
    .set({ withdrawn_at: withdrawal.at, withdrawn_by: withdrawal.by, withdrawal_reason: withdrawal.reason })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export type HistoryEntry = Pick<LedgerEntry, "seq" | "at" | "actor" | "action" | "data" | "hash"> & {
  readonly name: string | null;
};

/** What the ledger has about it, oldest first: at most three entries. */
export function historyOf(db: Db, companyId: string, id: string): Promise<HistoryEntry[]> {
  return db
    .selectFrom("ledger_entry as l")
    .leftJoin("auth_user as u", (join) => join.on(sql`l.actor`, "=", sql`'user:' || u.id`))
    .select(["l.seq", "l.at", "l.actor", "l.action", "l.data", "l.hash", "u.name"])
    .where("l.company_id", "=", companyId)
    .where("l.subject", "=", `evidence:${id}`)
    .orderBy("l.seq")
    .limit(20)
    .execute();
}

/** The mail address of a user, to tell whether it is the person of the register. */
export async function mailOfUser(db: Db, actorId: string): Promise<string | undefined> {
  if (!actorId.startsWith("user:")) return undefined;
  const row = await db
    .selectFrom("auth_user")
    .select("email")
    .where("id", "=", actorId.slice(5))
    .executeTakeFirst();
  return row?.email;
}

/** The user on whose behalf a token acts; undefined for what is no token of the company. */
export async function userBehindToken(
  db: Db,
  companyId: string,
  actorId: string,
): Promise<string | undefined> {
  if (!actorId.startsWith("token:")) return undefined;
  const row = await db
    .selectFrom("api_token")
    .select("user_id")
    .where("company_id", "=", companyId)
    .where("id", "=", actorId.slice("token:".length))
    .executeTakeFirst();
  return row && `user:${row.user_id}`;
}
