import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assessWeek, standingOf } from "#src/features/controls/index.ts";
import { readTasks } from "#src/features/tasks/index.ts";
import { readLedger, verifyChain } from "#src/platform/audit/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { testStore } from "#tests/helpers/store.ts";
import { seedExample } from "./seed.ts";

const now = new Date("2026-11-23T03:00:00Z");
const options = {
  secret: "a secret of the tests, longer than 32 characters",
  password: "kiiroi-densha de kaeru 47",
};

async function seeded(at: Date): Promise<{ store: Store; companyId: string }> {
  const store = await testStore();
  const dataDir = mkdtempSync(join(tmpdir(), "banto-demo-"));
  const { companyId } = await seedExample(store, { ...options, now: at, dataDir });
  return { store, companyId };
}

let example: Awaited<ReturnType<typeof seeded>>;
beforeAll(async () => {
  example = await seeded(now);
}, 60_000);
afterAll(() => example.store.close());

/** What can be seen of a day, without ids. */
async function picture({ store, companyId }: typeof example, at: Date) {
  const week = await assessWeek(store.db, companyId, at);
  return {
    standings: week.results.map((result) => `${result.id} ${standingOf(result, week.today)}`),
    changes: week.changes.controls.map(({ id, from, to }) => `${id} ${from} ${to}`),
  };
}

test("each page has something to show: every state, changes of the week, evidence that ends soon", async () => {
  const { standings, changes } = await picture(example, now);
  const count = (standing: string) => standings.filter((one) => one.endsWith(` ${standing}`)).length;
  for (const standing of ["proved", "soon", "waived", "expired", "declared", "partly", "unknown", "no"])
    expect(count(standing), standing).toBeGreaterThan(0);
  expect(count("proved")).toBeGreaterThan(15);
  expect(changes.filter((one) => one.endsWith(" expired")).length).toBeGreaterThan(0);
  expect(changes.filter((one) => one.endsWith(" proved")).length).toBeGreaterThan(1);
});

test("tasks are in somebody's hands, one waits for the owner, one is put off", async () => {
  const { tasks } = await readTasks(example.store.db, example.companyId, now);
  expect(tasks.filter(({ said }) => said.owner !== "").length).toBeGreaterThan(2);
  expect(tasks.filter(({ own }) => own !== null)).toHaveLength(2);
  expect(tasks.some(({ said }) => said.request !== null)).toBe(true);
  expect(tasks.some(({ said }) => said.snoozedUntil !== null)).toBe(true);
});

test("the ledger of the example holds together", async () => {
  const entries = await Array.fromAsync(readLedger(example.store.db, example.companyId));
  expect(entries.length).toBeGreaterThan(400);
  expect(verifyChain(entries)).toMatchObject({ ok: true });
});

test("the same day gives the same example", async () => {
  const again = await seeded(now);
  expect(await picture(again, now)).toEqual(await picture(example, now));
  await again.store.close();
}, 60_000);

test.each(["2027-03-31T15:30:00Z", "2028-02-29T00:00:00Z", "2026-12-31T16:00:00Z"])(
  "it can be made on %s",
  async (day) => {
    const other = await seeded(new Date(day));
    const { standings } = await picture(other, new Date(day));
    expect(standings.filter((one) => one.endsWith(" proved")).length).toBeGreaterThan(15);
    await other.store.close();
  },
  60_000,
);
