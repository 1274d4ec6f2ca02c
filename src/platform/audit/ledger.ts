/** The evidence ledger: append-only and hash-chained per company. Entries are never changed or deleted. */
import type { Db } from "#src/platform/db/index.ts";
import { canonicalJson, entryHash, GENESIS, type LedgerEntry } from "./chain.ts";

declare module "#src/platform/db/database.ts" {
  interface Database {
    ledger_head: { company_id: string; seq: number; hash: string };
    ledger_entry: LedgerEntry;
  }
}

/** What happened: `action` is noun.verb ("person.added"), `subject` is noun:id, `data` holds no secret. */
export interface Happening {
  readonly action: string;
  readonly subject: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Rows of one insert: well under SQLite's limit of bound values. */
const CHUNK = 500;

/**
 * Appends entries in order, in the caller's transaction: the change and its trace are kept together or not
 * at all. The update of the head row makes writers of one company queue up; other companies do not wait.
 */
export async function appendEntries(
  trx: Db,
  who: { readonly companyId: string; readonly id: string },
  happenings: readonly Happening[],
  now: Date,
): Promise<void> {
  if (happenings.length === 0) return;
  const companyId = who.companyId;
  await trx
    .insertInto("ledger_head")
    .values({ company_id: companyId, seq: 0, hash: GENESIS })
    .onConflict((conflict) => conflict.column("company_id").doNothing())
    .execute();
  const head = await trx
    .updateTable("ledger_head")
    .set((eb) => ({ seq: eb("seq", "+", happenings.length) }))
    .where("company_id", "=", companyId)
    .returning(["seq", "hash"])
    .executeTakeFirstOrThrow();
  const entries: LedgerEntry[] = [];
  let previous = head.hash;
  let seq = head.seq - happenings.length;
  for (const { action, subject, data } of happenings) {
    seq += 1;
    const body = {
      company_id: companyId,
      seq,
      at: now.toISOString(),
      actor: who.id,
      action,
      subject,
      data: canonicalJson(data ?? {}),
      previous,
    };
    previous = entryHash(body);
    entries.push({ ...body, hash: previous });
  }
  for (let from = 0; from < entries.length; from += CHUNK)
    await trx
      .insertInto("ledger_entry")
      .values(entries.slice(from, from + CHUNK))
      .execute();
  await trx.updateTable("ledger_head").set({ hash: previous }).where("company_id", "=", companyId).execute();
}

/** Appends one entry; see {@link appendEntries}. */
export function appendEntry(
  trx: Db,
  who: { readonly companyId: string; readonly id: string },
  happening: Happening,
  now: Date,
): Promise<void> {
  return appendEntries(trx, who, [happening], now);
}

/** The number and hash of a company's newest entry; printed on reports, it anchors the ledger on paper. */
export async function ledgerHead(db: Db, companyId: string): Promise<{ seq: number; hash: string }> {
  const head = await db
    .selectFrom("ledger_head")
    .select(["seq", "hash"])
    .where("company_id", "=", companyId)
    .executeTakeFirst();
  return head ?? { seq: 0, hash: GENESIS };
}

/** A company's entries in order, read in pages so that a long ledger does not fill the memory. */
export async function* readLedger(db: Db, companyId: string, pageSize = 1000): AsyncGenerator<LedgerEntry> {
  for (let after = 0; ; ) {
    const page = await db
      .selectFrom("ledger_entry")
      .selectAll()
      .where("company_id", "=", companyId)
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(pageSize)
      .execute();
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = last.seq;
  }
}

/** The export: one entry a line, in order; the line is exactly what was hashed plus the hash. */
export async function* exportLedger(db: Db, companyId: string): AsyncGenerator<string> {
  for await (const entry of readLedger(db, companyId)) yield `${JSON.stringify(entry)}\n`;
}
