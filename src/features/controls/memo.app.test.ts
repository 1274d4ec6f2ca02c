/** What is kept between two views is never older than the database. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commandLineActor } from "#src/platform/access/index.ts";
import {
  type Db,
  migrate,
  newId,
  openPostgres,
  openSqlite,
  readMigrations,
  type Store,
} from "#src/platform/db/index.ts";
import { createPostgresDatabase, migrationsFolder, testEngine } from "#tests/helpers/store.ts";
import { assessCompany, assessWeek } from "./assess.ts";
import { remembered } from "./memo.ts";
import { answerByHand } from "./service/answer.ts";

const now = new Date("2026-11-23T00:00:00Z");
const after = (ms: number) => new Date(now.getTime() + ms);
const HOUR = 3_600_000;

let mine: Store;
/** As another process has it. */
let theirs: Store;
let companyId: string;
let otherId: string;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "banto-memo-"));
  const url = testEngine === "postgres" ? await createPostgresDatabase() : "";
  const open = () => (url ? openPostgres(url, 4) : openSqlite(join(folder, "memo.sqlite")));
  [mine, theirs] = [open(), open()];
  await migrate(mine, readMigrations(migrationsFolder, mine.engine), now);
  [companyId, otherId] = [await found("明北精工"), await found("よその会社")];
});
afterEach(async () => {
  await mine.close();
  await theirs.close();
  rmSync(folder, { recursive: true });
});

function answer(db: Db, value: "yes" | "no", seen: number, at = now, company = companyId) {
  const answers = [{ fact: "response.responderNamed", value, seen }];
  return answerByHand(db, commandLineActor(company), { controlId: "p9-responder", answers }, at);
}

async function found(name: string): Promise<string> {
  const id = newId(now);
  const times = { created_at: now.toISOString(), updated_at: now.toISOString() };
  const company = { id, name, slug: id, language: "ja", time_zone: "Asia/Tokyo", ...times };
  await mine.db.insertInto("company").values(company).execute();
  return id;
}

const stateOf = async (at = now) =>
  (await assessCompany(mine.db, companyId, at)).results.find(({ id }) => id === "p9-responder")?.state;

test("a second view takes what is there, and another company's change does not matter", async () => {
  const first = await assessCompany(mine.db, companyId, now);
  expect(await assessCompany(mine.db, companyId, after(HOUR))).toBe(first);
  await answer(theirs.db, "no", 0, now, otherId);
  expect(await assessCompany(mine.db, companyId, after(HOUR))).toBe(first);
});

test("a change by another process shows at once", async () => {
  expect(await stateOf()).toBe("unknown");
  await answer(theirs.db, "no", 0);
  expect(await stateOf()).toBe("no");
  await answer(theirs.db, "yes", 1, after(1));
  expect(await stateOf(after(1))).toBe("unknown");
  const { changes } = await assessWeek(mine.db, companyId, after(1));
  expect(changes.controls).toEqual([]);
  await answer(theirs.db, "no", 2, after(2));
  expect((await assessWeek(mine.db, companyId, after(2))).changes.controls).toMatchObject([
    { id: "p9-responder", to: "no" },
  ]);
});

test("another day, another time zone and another catalogue are judged anew", async () => {
  const first = await assessCompany(mine.db, companyId, now);
  const next = await assessCompany(mine.db, companyId, after(24 * HOUR));
  expect(next.today).toBe("2026-11-24");
  expect(await assessCompany(mine.db, companyId, now)).toMatchObject({ today: first.today });
  await theirs.db
    .updateTable("company")
    .set({ time_zone: "America/New_York" })
    .where("id", "=", companyId)
    .execute();
  expect((await assessCompany(mine.db, companyId, now)).today).toBe("2026-11-22");
  let calls = 0;
  const work = async () => ++calls;
  const read = (catalogue: string) => remembered({ catalogue, work, weigh: () => 1, most: 9 });
  const [old, recent] = [read("1"), read("2")];
  expect([await old(mine.db, companyId, now), await recent(mine.db, companyId, now)]).toEqual([1, 2]);
});

test("a clock that is set back neither shows what comes later nor hides it when its time has come", async () => {
  await answer(theirs.db, "no", 0, after(2 * HOUR));
  expect(await stateOf(after(2 * HOUR))).toBe("no");
  expect(await stateOf(now)).toBe("unknown");
  expect(await stateOf(after(2 * HOUR))).toBe("no");
});

test("within a transaction nothing is kept: what is rolled back was never there", async () => {
  await stateOf();
  const failing = mine.db.transaction().execute(async (trx) => {
    await trx
      .insertInto("ledger_head")
      .values({ company_id: companyId, seq: 1, hash: "x".repeat(64) })
      .onConflict((conflict) => conflict.column("company_id").doUpdateSet({ hash: "x".repeat(64) }))
      .execute();
    expect((await assessCompany(trx, companyId, now)).results.length).toBeGreaterThan(0);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  const kept = await assessCompany(mine.db, companyId, now);
  expect(await assessCompany(mine.db, companyId, now)).toBe(kept);
});

test("is bounded: what was not asked for longest goes first, and what is too heavy never stays", async () => {
  let calls = 0;
  const weights: Record<string, number> = { [companyId]: 3, [otherId]: 3 };
  const read = remembered({
    catalogue: "",
    work: async (_trx, id) => ({ id, call: ++calls }),
    weigh: ({ id }) => weights[id] ?? 0,
    most: 5,
  });
  await read(mine.db, companyId, now);
  await read(mine.db, companyId, now);
  expect(calls).toBe(1);
  await read(mine.db, otherId, now);
  await read(mine.db, companyId, now);
  expect(calls).toBe(3);
  weights[otherId] = 6;
  await read(mine.db, otherId, now);
  await read(mine.db, otherId, now);
  expect(calls).toBe(5);
  await read(mine.db, companyId, now);
  expect(calls).toBe(5);
});

test("those who ask while it is worked out wait for the same work", async () => {
  let calls = 0;
  const read = remembered({ catalogue: "", work: async () => ++calls, weigh: () => 1, most: 5 });
  await Promise.all(Array.from({ length: 8 }, () => read(mine.db, companyId, now)));
  expect(calls).toBeLessThanOrEqual(2);
});
