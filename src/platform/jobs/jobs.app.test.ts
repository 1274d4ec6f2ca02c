/** Sending, claiming, retrying and finishing jobs, against a database. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Store } from "#src/platform/db/index.ts";
import { testStore } from "#tests/helpers/store.ts";
import {
  createWorker,
  failedJobs,
  GiveUp,
  type Handlers,
  INSTALLATION,
  jobsState,
  retryJob,
  type Schedule,
  send,
} from "./index.ts";

let store: Store;
beforeEach(async () => {
  store = await testStore();
});
afterEach(() => store.close());

/** A busy machine may take its time. */
const patiently = { timeout: 10_000 };
const start = new Date("2026-11-23T00:00:00.000Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const noted: Readonly<Record<string, string | number>>[] = [];

function worker(handlers: Handlers, schedules: Schedule[] = [], more: { leaseMs?: number } = {}) {
  noted.length = 0;
  return createWorker({
    store,
    handlers,
    schedules,
    clock: () => start,
    random: () => 0,
    log: (line) => noted.push(line),
    pollMs: 5,
    ...more,
  });
}

const forA = (name: string, payload?: unknown) => ({ companyId: "a", name, payload });

test("does a job once, with what was sent", async () => {
  const seen: unknown[] = [];
  const { runDue } = worker({ "note.write": async (job) => void seen.push([job.companyId, job.payload]) });
  await send(store.db, forA("note.write", { text: "漢字" }), start);
  expect(await runDue(start)).toBe(1);
  expect(await runDue(after(1_000))).toBe(0);
  expect(seen).toEqual([["a", { text: "漢字" }]]);
});

test("a job exists only if the transaction that sent it is kept", async () => {
  const fails = store.db.transaction().execute(async (trx) => {
    await send(trx, forA("note.write"), start);
    throw new Error("rolled back");
  });
  await expect(fails).rejects.toThrow("rolled back");
  expect(await worker({ "note.write": async () => {} }).runDue(start)).toBe(0);
});

test("waits until the time it was sent for", async () => {
  const { runDue } = worker({ "note.write": async () => {} });
  await send(store.db, { ...forA("note.write"), runAt: after(60) }, start);
  expect(await runDue(after(59))).toBe(0);
  expect(await runDue(after(60))).toBe(1);
});

test("leaves a job it has no handler for to a process that has one", async () => {
  await send(store.db, forA("note.write"), start);
  expect(await worker({}).runDue(start)).toBe(0);
  expect(await worker({ "note.write": async () => {} }).runDue(start)).toBe(1);
});

test("a singleton key keeps a second job out until the first is finished, for each company by itself", async () => {
  const { runDue } = worker({ "note.write": async () => {} });
  const one = { ...forA("note.write"), singletonKey: "x" };
  expect(await send(store.db, one, start)).toBeTypeOf("string");
  expect(await send(store.db, one, start)).toBeUndefined();
  expect(await send(store.db, { ...one, companyId: "b" }, start)).toBeTypeOf("string");
  expect(await send(store.db, { ...one, singletonKey: "y" }, start)).toBeTypeOf("string");
  expect(await runDue(start)).toBe(3);
  expect(await send(store.db, one, start)).toBeTypeOf("string");
});

test("tries again later, each time later, and then keeps the failure with its error", async () => {
  const tries: boolean[] = [];
  const { runDue } = worker({
    "note.write": async (job) => {
      tries.push(job.lastAttempt);
      throw new Error("the disk is full");
    },
  });
  await send(store.db, { ...forA("note.write", { secret: "s3cret" }), maxAttempts: 3 }, start);
  expect(await runDue(start)).toBe(1);
  expect(await runDue(after(29))).toBe(0);
  expect(await runDue(after(30))).toBe(1);
  expect(await runDue(after(89))).toBe(0);
  expect(await runDue(after(90))).toBe(1);
  expect(await runDue(after(1e6))).toBe(1); // the daily pruning, and nothing else
  expect(tries).toEqual([false, false, true]);
  const [failure] = await failedJobs(store.db, "a");
  expect(failure).toMatchObject({ name: "note.write", attempts: 3, error: "the disk is full" });
  expect(await failedJobs(store.db, "b")).toEqual([]);
  const state = await jobsState(store.db, after(100));
  expect(state.failed).toEqual([{ name: "note.write", count: 1, lastAt: after(90).toISOString() }]);
  expect(JSON.stringify([state, noted])).not.toContain("s3cret");
});

test("does not repeat what its handler declares hopeless", async () => {
  const { runDue } = worker({
    "note.write": async () => {
      throw new GiveUp("no such person");
    },
  });
  await send(store.db, forA("note.write"), start);
  expect(await runDue(start)).toBe(1);
  expect((await failedJobs(store.db, "a"))[0]?.error).toBe("no such person");
});

test("a failed job can be tried once more, but not by another company", async () => {
  let broken = true;
  const { runDue } = worker({
    "note.write": async () => {
      if (broken) throw new GiveUp("broken");
    },
  });
  const id = (await send(store.db, { ...forA("note.write"), singletonKey: "k" }, start)) ?? "";
  await runDue(start);
  broken = false;
  expect(await retryJob(store.db, "b", id, after(1))).toBe(false);
  const other = await send(store.db, { ...forA("note.write"), singletonKey: "k", runAt: after(2) }, start);
  expect(other).toBeTypeOf("string");
  expect(await retryJob(store.db, "a", id, after(1))).toBe(false); // its key is taken
  expect(await runDue(after(2))).toBe(1);
  expect(await retryJob(store.db, "a", id, after(3))).toBe(true);
  expect(await runDue(after(3))).toBe(1);
  expect(await failedJobs(store.db, "a")).toEqual([]);
  expect(await retryJob(store.db, "a", id, after(4))).toBe(false);
});

test("effects given to finish are kept together with the completion, or not at all", async () => {
  let attempt = 0;
  const { runDue } = worker({
    "note.write": (job) =>
      job.finish(async (trx) => {
        attempt += 1;
        await send(trx, { companyId: "a", name: "effect.seen" }, job.now);
        if (attempt === 1) throw new Error("half-way");
      }),
    "effect.seen": async () => {},
  });
  await send(store.db, forA("note.write"), start);
  expect(await runDue(start)).toBe(1);
  expect(await runDue(after(30))).toBe(2); // the second try and one effect, not two
});

test("a job of a process that fell silent is taken over when its lease ends, and the first cannot end it", async () => {
  const order: string[] = [];
  let release = () => {};
  const hanging = worker(
    {
      "note.write": async (job) => {
        order.push("first takes it");
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        await job.finish(async () => void order.push("first writes"));
      },
    },
    [],
    { leaseMs: 600_000 },
  );
  await send(store.db, forA("note.write"), start);
  const first = hanging.runDue(start);
  while (order.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const second = worker({ "note.write": (job) => job.finish(async () => void order.push("second writes")) });
  expect(await second.runDue(after(599))).toBe(0);
  expect(await second.runDue(after(600))).toBe(1);
  release();
  await first;
  expect(order).toEqual(["first takes it", "second writes"]);
  expect(noted.map((line) => line.event)).toEqual(["job.lost"]);
});

test("a job whose process died in every try is given up with a reason", async () => {
  await send(store.db, { ...forA("note.write"), maxAttempts: 1 }, start);
  await store.db.updateTable("job").set({ attempts: 1, claimed_by: "gone" }).execute();
  expect(await worker({ "note.write": async () => {} }).runDue(after(60))).toBe(0);
  expect((await failedJobs(store.db, "a"))[0]?.error).toContain("ended without finishing");
});

test("a started worker runs jobs side by side and, when stopped, gives back what takes too long", async () => {
  let seen = 0;
  const slow = createWorker({
    store,
    handlers: {
      "note.write": async (job) => {
        seen += 1;
        await new Promise((_, reject) =>
          job.signal.addEventListener("abort", () => reject(job.signal.reason)),
        );
      },
    },
    schedules: [],
    clock: () => start,
    random: () => 0,
    log: () => {},
    pollMs: 5,
    concurrency: 2,
    graceMs: 20,
  });
  slow.start();
  for (let n = 0; n < 3; n += 1) await send(store.db, forA("note.write"), start);
  await expect.poll(() => seen, patiently).toBe(2);
  expect((await jobsState(store.db, start)).running).toBe(2);
  await slow.stop();
  expect(await jobsState(store.db, start)).toMatchObject({ running: 0, waiting: 3, failed: [] });
  expect(await worker({ "note.write": async () => {} }).runDue(start)).toBe(3);
});

test("the installation's own jobs belong to no company", async () => {
  const seen: string[] = [];
  await send(store.db, { companyId: INSTALLATION, name: "note.write" }, start);
  await worker({ "note.write": async (job) => void seen.push(job.companyId) }).runDue(start);
  expect(seen).toEqual(["-"]);
});
