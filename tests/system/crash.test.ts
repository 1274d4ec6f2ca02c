/** A small run of tools/crash-test.mjs, and proof that its judge sees what it looks for. */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureBuilt } from "#tests/helpers/built.ts";
import { judge } from "./crash/judge.ts";
import { type CrashReport, crashTest } from "./crash/run.ts";

const dataDir = mkdtempSync(join(tmpdir(), "banto-crash-"));
let report: CrashReport;
beforeAll(async () => {
  await ensureBuilt();
  report = await crashTest({ dataDir, rounds: 5, writers: 4, seed: 3, say: () => {} });
}, 180_000);
afterAll(() => rmSync(dataDir, { recursive: true }));

test("what was acknowledged outlives kill -9 during concurrent writes, and nothing is half-made", () => {
  expect(report.problems).toEqual([]);
  expect(report.seen.people.length).toBeGreaterThan(10);
  expect(report.seen.answers?.savings).toBeGreaterThan(2);
  expect(report.ledgerEntries).toBeGreaterThan(report.seen.people.length);
});

const person = () => report.seen.people.at(-1)?.id ?? "";

test.each([
  ["a lost person", () => `delete from person where id = '${person()}'`, /acknowledged and is lost/],
  [
    "a person whose trace is lost",
    () => "delete from ledger_entry where action = 'person.added'",
    /without an entry/,
  ],
  ["a trace without its person", () => "delete from person", /entry in the ledger without a person/],
  ["answers from two savings", () => "update diagnosis_answer set note = '1' where item > 20", /half there/],
  [
    "an older saving",
    () => "update diagnosis_answer set note = '0'",
    /saving \d+ of answers was acknowledged/,
  ],
  ["half an import", () => "update person_import set added = added + 1", /neither all there nor/],
])("the judge sees %s", (_what, damage, complaint) => {
  const file = join(dataDir, "damaged.sqlite");
  copyFileSync(join(dataDir, "banto.sqlite"), file);
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  database.exec(damage());
  database.close();
  expect(judge(file, report.seen).join("\n")).toMatch(complaint);
});
