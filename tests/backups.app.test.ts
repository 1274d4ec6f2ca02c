/** A backup made by any released version can be restored by this one, on either engine. */
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { latestResult } from "#src/features/diagnosis/index.ts";
import { countPeople } from "#src/features/people/index.ts";
import { readArchive, verifyArchive } from "#src/platform/archive/index.ts";
import { ledgerHead, readLedger, verifyChain } from "#src/platform/audit/index.ts";
import { restore } from "#src/platform/backup/index.ts";
import { migrate, readMigrations } from "#src/platform/db/index.ts";
import { emptyStore, migrationsFolder } from "./helpers/store.ts";

const folder = fileURLToPath(new URL("fixtures/backups", import.meta.url));
const kept = readdirSync(folder).filter((name) => name.endsWith(".tar.gz"));
const now = new Date("2026-12-01T00:00:00Z");

const everybody = { q: "", department: "", presence: "all" } as const;

test("a backup of every released version is kept", () => {
  expect(kept).toContain("banto-0.1.0.tar.gz");
});

test.each(kept)("%s is restored, brought up to date and usable", async (name) => {
  const file = join(folder, name);
  await verifyArchive(file);
  const store = await emptyStore();
  onTestFinished(() => store.close());
  const migrations = readMigrations(migrationsFolder, store.engine);
  const dataDir = mkdtempSync(join(tmpdir(), "banto-kept-"));
  const result = await restore(store, readArchive(file), { migrations, dataDir, now });
  expect(result).toMatchObject({ ok: true });
  expect(await migrate(store, migrations, now)).toEqual([]);
  const { id } = await store.db.selectFrom("company").select("id").executeTakeFirstOrThrow();
  const verdict = verifyChain(await Array.fromAsync(readLedger(store.db, id)));
  expect(verdict).toMatchObject({ ok: true, head: (await ledgerHead(store.db, id)).hash });
  expect((await latestResult(store.db, id))?.result.score.total).toBe(63);
  expect(await countPeople(store.db, id, everybody, "2026-12-01")).toBe(60);
});
