/** Sending jobs: a row, written in the same transaction as the change that asks for the work. */
import { type Db, newId } from "#src/platform/db/index.ts";
import "./table.ts";

/** A job to be done: at once or from `runAt` on. */
export interface Sending {
  /** The company whose data the job works on, or {@link INSTALLATION}. */
  readonly companyId: string;
  /** noun.verb: "mail.send". A process takes only the names that it has a handler for. */
  readonly name: string;
  /** Anything JSON can hold. Ids rather than contents, and no secrets: finished jobs stay for weeks. */
  readonly payload?: unknown;
  readonly runAt?: Date | undefined;
  /** While a job of the same company, name and key is unfinished, another is not made. */
  readonly singletonKey?: string | undefined;
  /** After so many tries the failure is final. Ten spread over about four hours. */
  readonly maxAttempts?: number | undefined;
}

/**
 * Sends a job, in the caller's transaction if `db` is one: it exists exactly when the change it follows from does.
 *
 * @returns the id, or undefined when an unfinished job holds the singleton key.
 */
export async function send(db: Db, job: Sending, now: Date): Promise<string | undefined> {
  const id = newId(now);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("job")
    .values(rowOf(job, id, now))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n ? id : undefined;
}

/** The row of a job that nobody has claimed yet. */
export function rowOf(job: Sending, id: string, now: Date) {
  return {
    company_id: job.companyId,
    id,
    name: job.name,
    payload: JSON.stringify(job.payload ?? null),
    singleton_key: job.singletonKey ?? null,
    occurrence: null,
    created_at: now.toISOString(),
    due_at: (job.runAt ?? now).toISOString(),
    attempts: 0,
    max_attempts: job.maxAttempts ?? 10,
    claimed_by: null,
    finished_at: null,
    outcome: null,
    error: null,
  };
}
