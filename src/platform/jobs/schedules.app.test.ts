/** Work that comes back by itself, what is cleared away, and what the status page says of it all. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Store } from "#src/platform/db/index.ts";
import { testStore } from "#tests/helpers/store.ts";
import { createWorker, GiveUp, type Handlers, jobsState, type Schedule, send } from "./index.ts";

let store: Store;
beforeEach(async () => {
  store = await testStore();
});
afterEach(() => store.close());

/** A busy machine may take its time. */
const patiently = { timeout: 10_000 };
const start = new Date("2026-11-23T00:00:00.000Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

function worker(handlers: Handlers, schedules: Schedule[] = []) {
  const clock = () => start;
  return createWorker({ store, handlers, schedules, clock, random: () => 0, log: () => {}, pollMs: 5 });
}

const forA = (name: string, payload?: unknown) => ({ companyId: "a", name, payload });

test("a schedule runs each occurrence once, and makes up for missed ones with a single late run", async () => {
  const ran: string[] = [];
  const schedules: Schedule[] = [{ name: "tick", everyMinutes: 10 }];
  const handlers = { tick: async (job: { now: Date }) => void ran.push(job.now.toISOString().slice(11, 16)) };
  const one = worker(handlers, schedules);
  const two = worker(handlers, schedules);
  await one.runDue(after(0));
  expect(ran).toEqual([]);
  await Promise.all([one.runDue(after(600)), two.runDue(after(600))]);
  await two.runDue(after(599)); // a clock that is behind
  await one.runDue(after(1100));
  expect(ran).toEqual(["00:10"]);
  await two.runDue(after(1200));
  await one.runDue(after(7300)); // nobody was there for almost two hours
  await one.runDue(after(7301));
  expect(ran).toEqual(["00:10", "00:20", "02:01"]);
  expect((await jobsState(store.db, after(7301))).next.find((each) => each.name === "tick")?.at).toBe(
    after(7800).toISOString(),
  );
});

test("a schedule that changed its time or is gone leaves no occurrence behind", async () => {
  await worker({}, [
    { name: "moved", dailyAt: "03:00" },
    { name: "gone", dailyAt: "03:00" },
  ]).runDue(start);
  const restarted = worker({}, [{ name: "moved", dailyAt: "05:00" }]);
  restarted.start();
  await expect.poll(async () => (await jobsState(store.db, start)).workers, patiently).toBe(1);
  await expect
    .poll(async () => (await jobsState(store.db, start)).next, patiently)
    .toEqual([
      { name: "jobs.prune", at: "2026-11-23T18:40:00.000Z" },
      { name: "moved", at: "2026-11-23T20:00:00.000Z" },
    ]);
  await restarted.stop();
});

test("old finished jobs are removed, recent and unfinished ones stay", async () => {
  const day = 86_400;
  const handlers: Handlers = {
    "note.write": async () => {},
    "note.lose": async () => {
      throw new GiveUp("lost");
    },
  };
  const { runDue } = worker(handlers);
  await send(store.db, forA("note.write"), start);
  await send(store.db, forA("note.lose"), start);
  await send(store.db, forA("nobody.does"), start);
  const names = async () =>
    (await store.db.selectFrom("job").select("name").where("company_id", "=", "a").execute())
      .map((row) => row.name)
      .sort();
  await runDue(start);
  await runDue(after(13 * day));
  expect(await names()).toEqual(["nobody.does", "note.lose", "note.write"]);
  await runDue(after(15 * day));
  expect(await names()).toEqual(["nobody.does", "note.lose"]);
  await runDue(after(92 * day));
  expect(await names()).toEqual(["nobody.does"]);
});

test("the status tells the last sign of life, what waits, and what comes next", async () => {
  const quiet = await jobsState(store.db, start);
  expect(quiet).toMatchObject({ lastHeartbeat: undefined, workers: 0, waiting: 0, waitingSince: undefined });
  await send(store.db, forA("nobody.does"), start);
  await send(store.db, { ...forA("nobody.does"), runAt: after(600) }, start);
  const running = worker({});
  running.start();
  await expect.poll(async () => (await jobsState(store.db, after(20))).next.length, patiently).toBe(1);
  expect(await jobsState(store.db, after(20))).toEqual({
    lastHeartbeat: start.toISOString(),
    secondsSinceHeartbeat: 20,
    workers: 1,
    waiting: 1,
    waitingSince: start.toISOString(),
    running: 0,
    later: 2,
    failed: [],
    next: [{ name: "jobs.prune", at: "2026-11-23T18:40:00.000Z" }],
  });
  expect((await jobsState(store.db, after(3600))).workers).toBe(0);
  await running.stop();
  expect((await jobsState(store.db, after(20))).workers).toBe(0);
});
