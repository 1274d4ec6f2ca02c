/** The worker: looks for due jobs, runs a few side by side, keeps the schedules going and shows that it lives. */
import type { Store } from "#src/platform/db/index.ts";
import { claimNext, newWorkerId } from "./claim.ts";
import { beat, HEARTBEAT_SECONDS, leave } from "./heartbeat.ts";
import { pruneHandlers, pruneSchedules } from "./prune.ts";
import { type Running, runClaimed } from "./run.ts";
import { dropStaleOccurrences, makeOccurrences, type Schedule } from "./schedule.ts";
import type { Handlers, Log } from "./table.ts";

export interface WorkerSettings {
  readonly store: Store;
  readonly handlers: Handlers;
  readonly schedules: readonly Schedule[];
  readonly clock: () => Date;
  readonly log: Log;
  readonly random: () => number;
  /** How long to wait before looking again when nothing is due; one second unless set. */
  readonly pollMs?: number;
  /** How long a job stays claimed by a process that gives no sign of life; one minute unless set. */
  readonly leaseMs?: number;
  /** Jobs side by side in this process; three unless set. */
  readonly concurrency?: number;
  /** How long `stop` lets running jobs go on before it interrupts them; ten seconds unless set. */
  readonly graceMs?: number;
}

export interface Worker {
  readonly id: string;
  start(): void;
  /** Takes no more jobs, lets the running ones end, interrupts what takes too long and gives it back. */
  stop(): Promise<void>;
  /** Looks for due jobs now, without waiting for the next poll. */
  wake(): void;
  /** Runs everything due at `now`, one after the other, and returns how many. For tests and for the terminal. */
  runDue(now: Date): Promise<number>;
}

/** After an interruption, so long for handlers to notice; then the lease decides. */
const LAST_WORDS_MS = 2000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

/** A worker on a database; several, in one process or many, share its jobs without ever sharing one job. */
export function createWorker(settings: WorkerSettings): Worker {
  const { store, clock, random, log } = settings;
  const { pollMs = 1000, leaseMs = 60_000, concurrency = 3, graceMs = 10_000 } = settings;
  const handlers = { ...pruneHandlers, ...settings.handlers };
  const schedules = [...pruneSchedules, ...settings.schedules];
  const workerId = newWorkerId(clock());
  const claimer = { workerId, leaseMs, names: Object.keys(handlers) };
  const stopping = new AbortController();
  const base: Running = { store, handlers, clock, random, log, leaseMs, stopping: stopping.signal };
  const active = new Set<Promise<void>>();
  let started = false;
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  let passing: Promise<void> | undefined;
  let again = false;
  let lastBeat = Number.NEGATIVE_INFINITY;

  async function pass(): Promise<void> {
    const now = clock();
    if (now.getTime() - lastBeat >= HEARTBEAT_SECONDS * 1000) {
      await beat(store.db, workerId, now);
      lastBeat = now.getTime();
    }
    await makeOccurrences(store.db, schedules, now);
    while (!ended && active.size < concurrency) {
      const claim = await claimNext(store.db, claimer, clock());
      if (!claim) return;
      const run: Promise<void> = runClaimed(base, claim)
        .catch((error) =>
          log({ level: "error", event: "job.not-recorded", job: claim.id, error: String(error) }),
        )
        .finally(() => {
          active.delete(run);
          wake();
        });
      active.add(run);
    }
  }

  function wake(): void {
    if (!started || ended) return;
    if (passing) {
      again = true;
      return;
    }
    clearTimeout(timer);
    again = false;
    passing = pass()
      .catch((error) => log({ level: "error", event: "worker.pass-failed", error: String(error) }))
      .finally(() => {
        passing = undefined;
        if (ended) return;
        if (again) wake();
        else timer = setTimeout(wake, pollMs);
      });
  }

  return {
    id: workerId,
    wake,
    start() {
      if (started) return;
      started = true;
      passing = dropStaleOccurrences(store.db, schedules, clock())
        .catch((error) => log({ level: "error", event: "worker.pass-failed", error: String(error) }))
        .finally(() => {
          passing = undefined;
          wake();
        });
    },
    async stop() {
      ended = true;
      clearTimeout(timer);
      await passing;
      await Promise.race([Promise.all(active), pause(graceMs)]);
      if (active.size > 0) {
        stopping.abort(new Error("the server is stopping"));
        await Promise.race([Promise.all(active), pause(LAST_WORDS_MS)]);
      }
      if (started) await leave(store.db, workerId);
    },
    async runDue(now) {
      const running = { ...base, clock: () => now };
      await makeOccurrences(store.db, schedules, now);
      let count = 0;
      for (;;) {
        const claim = await claimNext(store.db, claimer, now);
        if (!claim) break;
        await runClaimed(running, claim);
        count += 1;
      }
      await makeOccurrences(store.db, schedules, now);
      return count;
    },
  };
}
