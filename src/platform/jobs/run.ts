/** Runs one claimed job to its end: done, to be tried again, given up, or lost to another process. */
import type { Store } from "#src/platform/db/index.ts";
import { retryDelay } from "./backoff.ts";
import { type Claim, extendLease, giveBack, markDone, markFailed } from "./claim.ts";
import { GiveUp, type Handlers, type Job, type Log } from "./table.ts";

/** What running a job needs besides the job. `clock` is the time at which things are written down. */
export interface Running {
  readonly store: Store;
  readonly handlers: Handlers;
  readonly clock: () => Date;
  readonly random: () => number;
  readonly log: Log;
  readonly leaseMs: number;
  /** Aborted when the process wants to end. */
  readonly stopping: AbortSignal;
}

class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs the handler of a claimed job and records how it ended. Never throws for the handler's sake. */
export async function runClaimed(running: Running, claim: Claim): Promise<void> {
  const { store, handlers, clock, log } = running;
  const handler = handlers[claim.name];
  if (!handler) throw new Error(`no handler for ${claim.name}`);
  const lost = new AbortController();
  const keepAlive = setInterval(() => {
    const until = new Date(clock().getTime() + running.leaseMs);
    extendLease(store.db, claim, until).then(
      (held) => held || lost.abort(new LeaseLost(claim.id)),
      (error) =>
        log({ level: "warn", event: "job.lease-not-extended", job: claim.id, error: messageOf(error) }),
    );
  }, running.leaseMs / 3);
  let finished = false;
  const job: Job = {
    store,
    db: store.db,
    companyId: claim.companyId,
    id: claim.id,
    name: claim.name,
    payload: JSON.parse(claim.payload),
    attempt: claim.attempt,
    lastAttempt: claim.attempt >= claim.maxAttempts,
    now: clock(),
    signal: AbortSignal.any([lost.signal, running.stopping]),
    async finish(effects) {
      await store.db.transaction().execute(async (trx) => {
        // First, so that the row is locked and a lost claim is noticed before anything is written.
        if (!(await markDone(trx, claim, clock()))) throw new LeaseLost(claim.id);
        await effects(trx);
      });
      finished = true;
    },
  };
  try {
    await handler(job);
    if (!finished && !(await markDone(store.db, claim, clock()))) throw new LeaseLost(claim.id);
  } catch (error) {
    if (finished)
      log({
        level: "error",
        event: "job.failed-after-finish",
        name: claim.name,
        job: claim.id,
        error: messageOf(error),
      });
    else await recordFailure(running, claim, error);
  } finally {
    clearInterval(keepAlive);
  }
}

async function recordFailure(running: Running, claim: Claim, error: unknown): Promise<void> {
  const { db } = running.store;
  const { name, id: job, attempt } = claim;
  const now = running.clock();
  if (error instanceof LeaseLost)
    return running.log({ level: "warn", event: "job.lost", name, job, attempt });
  // Interrupted because we are going away: not the job's fault, and another process may start it at once.
  if (running.stopping.aborted && attempt < claim.maxAttempts) return giveBack(db, claim, now, null);
  const message = messageOf(error);
  const final = error instanceof GiveUp || attempt >= claim.maxAttempts;
  const level = final ? "error" : "warn";
  running.log({ level, event: final ? "job.given-up" : "job.failed", name, job, attempt, error: message });
  if (final) return markFailed(db, claim, now, message);
  const delay = retryDelay(attempt, running.random);
  return giveBack(db, claim, new Date(now.getTime() + delay), message);
}
