import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Store } from "#src/platform/db/index.ts";
import { testStore } from "#tests/helpers/store.ts";
import { appendEntries, appendEntry, exportLedger, ledgerHead, readLedger, verifyChain } from "./index.ts";

const now = new Date("2026-11-23T01:02:03Z");
const who = { companyId: "c1", id: "cli" };

async function fresh(): Promise<Store> {
  const store = await testStore();
  onTestFinished(() => store.close());
  return store;
}

async function all(store: Store, companyId = "c1") {
  return Array.fromAsync(readLedger(store.db, companyId, 7));
}

test("entries are numbered without a gap and chained, company by company", async () => {
  const { db, ...rest } = await fresh();
  for (let i = 0; i < 20; i += 1) {
    const companyId = i % 2 ? "c1" : "c2";
    await db
      .transaction()
      .execute((trx) =>
        appendEntry(trx, { companyId, id: "cli" }, { action: "a.b", subject: `x:${i}`, data: { i } }, now),
      );
  }
  const entries = await all({ db, ...rest });
  expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(verifyChain(entries)).toMatchObject({ ok: true, head: (await ledgerHead(db, "c1")).hash });
  expect(verifyChain(await all({ db, ...rest }, "c2"))).toMatchObject({ ok: true, entries: 10 });
});

test("writers at the same time never take the same number", async () => {
  const store = await fresh();
  const write = (i: number) =>
    store.db.transaction().execute((trx) =>
      appendEntries(
        trx,
        who,
        [1, 2, 3].map((n) => ({ action: "a.b", subject: `x:${i}.${n}` })),
        now,
      ),
    );
  await Promise.all(Array.from({ length: 30 }, (_, i) => write(i)));
  expect(verifyChain(await all(store))).toMatchObject({ ok: true, entries: 90 });
});

test("a transaction that is rolled back leaves no entry and no gap", async () => {
  const store = await fresh();
  const entry = { action: "a.b", subject: "x:1" };
  await store.db.transaction().execute((trx) => appendEntry(trx, who, entry, now));
  const failing = store.db.transaction().execute(async (trx) => {
    await appendEntry(trx, who, entry, now);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  await store.db.transaction().execute((trx) => appendEntry(trx, who, entry, now));
  expect((await all(store)).map((row) => row.seq)).toEqual([1, 2]);
});

test("the stand-alone verifier accepts the export and names what was tampered with", async () => {
  const store = await fresh();
  const happenings = Array.from({ length: 5 }, (_, i) => ({
    action: "a.b",
    subject: `x:${i}`,
    data: { 名: i },
  }));
  await store.db.transaction().execute((trx) => appendEntries(trx, who, happenings, now));
  const lines = await Array.fromAsync(exportLedger(store.db, "c1"));
  const { hash } = await ledgerHead(store.db, "c1");
  const file = join(mkdtempSync(join(tmpdir(), "banto-ledger-")), "ledger.jsonl");
  const verify = (text: string, ...more: string[]) => {
    writeFileSync(file, text);
    const run = spawnSync(process.execPath, ["tools/verify-ledger.mjs", file, ...more], { encoding: "utf8" });
    return { code: run.status, out: run.stdout };
  };
  expect(verify(lines.join(""), "--head", hash)).toMatchObject({ code: 0 });
  expect(verify(lines.join("").replace("x:2", "x:9"))).toMatchObject({
    code: 1,
    out: expect.stringContaining("3"),
  });
  expect(verify(lines.slice(0, 4).join(""), "--head", hash).code).toBe(1);
  expect(verify(lines.filter((_, i) => i !== 1).join("")).code).toBe(1);
});
