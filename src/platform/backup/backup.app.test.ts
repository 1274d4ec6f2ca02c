import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import type { ArchiveEntry } from "#src/platform/archive/index.ts";
import { appendEntry, ledgerHead } from "#src/platform/audit/index.ts";
import { openSqlite, readMigrations, type Store } from "#src/platform/db/index.ts";
import { emptyStore, migrationsFolder, testStore } from "#tests/helpers/store.ts";
import { restore, withDump } from "./index.ts";
import { parentsFirst } from "./tables.ts";

const now = new Date("2026-11-23T00:00:00Z");
const folder = () => mkdtempSync(join(tmpdir(), "banto-backup-"));

function closing(store: Store): Store {
  onTestFinished(() => store.close());
  return store;
}

async function entry(store: Store, n: number): Promise<void> {
  const happening = { action: "thing.done", subject: `thing:${n}`, data: { 名: "日本語", n } };
  await store.db
    .transaction()
    .execute((trx) => appendEntry(trx, { companyId: "c1", id: "cli" }, happening, now));
}

interface BackupEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A backup as a list, as if read back from a file. */
async function backupOf(store: Store, dataDir: string): Promise<BackupEntry[]> {
  return withDump(store, { version: "0.1.0", now, dataDir }, async (entries) => {
    const kept: BackupEntry[] = [];
    for await (const { name, size, content } of entries) {
      const bytes = Buffer.concat(await Array.fromAsync(content));
      expect(bytes.length).toBe(size);
      kept.push({ name, bytes });
    }
    return kept;
  });
}

async function* each(entries: readonly BackupEntry[]): AsyncGenerator<ArchiveEntry> {
  for (const { name, bytes } of entries) yield { name, size: bytes.length, content: Readable.from([bytes]) };
}

const into = (store: Store, entries: readonly BackupEntry[], dataDir: string) =>
  restore(store, each(entries), { migrations: readMigrations(migrationsFolder, store.engine), dataDir, now });

async function filled(): Promise<{ store: Store; entries: BackupEntry[] }> {
  const store = closing(await testStore());
  for (let n = 1; n <= 2100; n += 1) if (n <= 3 || n % 700 === 0) await entry(store, n);
  const dataDir = folder();
  mkdirSync(join(dataDir, "files/ab"), { recursive: true });
  writeFileSync(join(dataDir, "files/ab/photo"), "a photo");
  writeFileSync(join(dataDir, "session.key"), "the key");
  return { store, entries: await backupOf(store, dataDir) };
}

test("what was backed up is restored on either engine: rows, ledger, files and key", async () => {
  const { store, entries } = await filled();
  for (const target of [closing(await emptyStore()), closing(openSqlite(":memory:"))]) {
    const dataDir = folder();
    const result = await into(target, entries, dataDir);
    expect(result).toMatchObject({ ok: true, head: { version: "0.1.0" } });
    expect(await ledgerHead(target.db, "c1")).toEqual(await ledgerHead(store.db, "c1"));
    expect(readFileSync(join(dataDir, "files/ab/photo"), "utf8")).toBe("a photo");
    expect(readFileSync(join(dataDir, "session.key"), "utf8")).toBe("the key");
    // A restored Banto is backed up to the same rows again.
    const again = await backupOf(target, dataDir);
    const rows = (list: BackupEntry[]) => list.filter(({ name }) => name.startsWith("tables/"));
    expect(rows(again)).toEqual(rows(entries));
  }
});

test("a place that is not empty is refused and left as it was", async () => {
  const { entries } = await filled();
  const target = closing(await testStore());
  await entry(target, 1);
  expect(await into(target, entries, folder())).toMatchObject({ ok: false, problem: "not-empty" });
  expect((await ledgerHead(target.db, "c1")).seq).toBe(1);
});

test("a backup with rows missing, a changed ledger or no end is refused", async () => {
  const { entries } = await filled();
  const changed = (name: string, change: (text: string) => string) =>
    entries.map((one) =>
      one.name === name ? { name, bytes: Buffer.from(change(one.bytes.toString("utf8"))) } : one,
    );
  const problem = async (list: readonly BackupEntry[]) => into(closing(await emptyStore()), list, folder());
  const ledger = "tables/ledger_entry/000001.jsonl";
  expect(await problem(changed(ledger, (text) => text.split("\n").slice(1).join("\n")))).toMatchObject({
    problem: "rows-missing",
  });
  expect(await problem(changed(ledger, (text) => text.replace("thing:2", "thing:9")))).toMatchObject({
    problem: "ledger-broken",
  });
  expect(await problem(entries.slice(0, -1))).toMatchObject({ problem: "incomplete" });
  expect(await problem(entries.slice(1))).toMatchObject({ problem: "not-a-backup" });
  const newer = changed("backup.json", (text) =>
    text.replace('"migrations": [', '"migrations": ["9999-later",'),
  );
  expect(await problem(newer)).toMatchObject({ problem: "newer-version" });
  const outside = [entries[0] as BackupEntry, { name: "files/../../x", bytes: Buffer.from("x") }];
  expect(await problem(outside)).toMatchObject({ problem: "not-a-backup" });
});

test("what is written while the backup is being read is not in it, and nobody waits", async () => {
  const store = closing(openSqlite(join(folder(), "banto.sqlite")));
  const { migrate } = await import("#src/platform/db/index.ts");
  await migrate(store, readMigrations(migrationsFolder, "sqlite"), now);
  await entry(store, 1);
  const texts = await withDump(store, { version: "x", now, dataDir: folder() }, async (entries) => {
    const all: string[] = [];
    for await (const { name, content } of entries) {
      if (name.startsWith("tables/ledger_head/") || name === "backup.json") await entry(store, 2);
      all.push(Buffer.concat(await Array.fromAsync(content)).toString("utf8"));
    }
    return all.join("");
  });
  expect(texts).toContain("thing:1");
  expect(texts).not.toContain("thing:2");
  expect((await ledgerHead(store.db, "c1")).seq).toBe(3);
});

test("tables come after the tables they refer to", () => {
  const references = [
    { child: "a", parent: "c" },
    { child: "c", parent: "b" },
    { child: "b", parent: "b" },
  ];
  expect(parentsFirst(["a", "b", "c"], references)).toEqual(["b", "c", "a"]);
});
