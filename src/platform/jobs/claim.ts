/** Claims on jobs: taken, kept and ended by conditional updates that count only if they change exactly one row. */
import { type Db, newId } from "#src/platform/db/index.ts";
import "./table.ts";

/** A job as one process holds it, until its lease ends. */
export interface Claim {
  readonly companyId: string;
  readonly id: string;
  readonly name: string;
  readonly payload: string;
  readonly attempt: number;
  readonly maxAttempts: number;
}

/** Who claims what: a process, the names it has handlers for, and how long it may be silent. */
export interface Claimer {
  readonly workerId: string;
  readonly names: readonly string[];
  readonly leaseMs: number;
}

/** Several, because others claim from the same front of the queue. */
const CANDIDATES = 8;

/** Kept of an error: enough to understand it, too little to fill the disk. */
const ERROR_LENGTH = 500;

/** A new id for a process that claims jobs. */
export const newWorkerId = (now: Date): string => newId(now);

/**
 * Claims the job that has been due longest, on either engine and against any number of other processes:
 * 1. read the front of the queue; a claimed job whose lease has ended is due like any other;
 * 2. update one "where attempts is still as read": the count goes up with each claim, so only one can succeed;
 * 3. exactly one row changed: it is ours; otherwise somebody was faster, and the next is tried.
 * A job whose last allowed try ended without a word (its process died) is given up instead.
 */
export async function claimNext(db: Db, claimer: Claimer, now: Date): Promise<Claim | undefined> {
  if (claimer.names.length === 0) return undefined;
  for (;;) {
    const candidates = await db
      .selectFrom("job")
      .select(["company_id", "id", "name", "payload", "attempts", "max_attempts"])
      .where("finished_at", "is", null)
      .where("due_at", "<=", now.toISOString())
      .where("name", "in", claimer.names)
      .orderBy("due_at")
      .orderBy("id")
      .limit(CANDIDATES)
      .execute();
    if (candidates.length === 0) return undefined;
    for (const row of candidates) {
      const held = { companyId: row.company_id, id: row.id, attempt: row.attempts };
      if (row.attempts >= row.max_attempts) {
        await markFailed(db, held, now, "the process that worked on it ended without finishing");
        continue;
      }
      const { numUpdatedRows } = await whereHeld(db, held)
        .set({
          attempts: row.attempts + 1,
          claimed_by: claimer.workerId,
          due_at: new Date(now.getTime() + claimer.leaseMs).toISOString(),
        })
        .where("due_at", "<=", now.toISOString())
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) continue;
      const { name, payload, max_attempts: maxAttempts } = row;
      return { ...held, attempt: row.attempts + 1, name, payload, maxAttempts };
    }
  }
}

type Held = Pick<Claim, "companyId" | "id" | "attempt">;

function whereHeld(db: Db, held: Held) {
  return db
    .updateTable("job")
    .where("company_id", "=", held.companyId)
    .where("id", "=", held.id)
    .where("attempts", "=", held.attempt)
    .where("finished_at", "is", null);
}

/** Puts the end of the lease off. False: the claim was lost. */
export async function extendLease(db: Db, held: Held, until: Date): Promise<boolean> {
  const { numUpdatedRows } = await whereHeld(db, held)
    .set({ due_at: until.toISOString() })
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Completes the job. False: the claim was lost, and nothing was changed. */
export async function markDone(db: Db, held: Held, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await whereHeld(db, held)
    .set({ finished_at: now.toISOString(), outcome: "done", claimed_by: null, error: null })
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Ends the job for good, with its error. */
export async function markFailed(db: Db, held: Held, now: Date, error: string): Promise<void> {
  await whereHeld(db, held)
    .set({
      finished_at: now.toISOString(),
      outcome: "failed",
      claimed_by: null,
      error: error.slice(0, ERROR_LENGTH),
    })
    .execute();
}

/** Gives the job back, to be tried again from `dueAt` on. */
export async function giveBack(db: Db, held: Held, dueAt: Date, error: string | null): Promise<void> {
  await whereHeld(db, held)
    .set({ due_at: dueAt.toISOString(), claimed_by: null, error: error?.slice(0, ERROR_LENGTH) ?? null })
    .execute();
}
