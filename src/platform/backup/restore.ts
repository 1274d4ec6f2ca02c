/** Fills an empty database and data folder from the entries of a backup, and checks the result against it. */
import { createWriteStream, mkdirSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { sql } from "kysely";
import type { ArchiveEntry } from "#src/platform/archive/index.ts";
import { readLedger, verifyChain } from "#src/platform/audit/index.ts";
import { type Db, type Migration, migrate, type Store } from "#src/platform/db/index.ts";
import type { BackupHead, BackupSummary } from "./dump.ts";
import { backupTables, isEmpty } from "./tables.ts";

export type RestoreProblem =
  | "not-empty"
  | "not-a-backup"
  | "newer-version"
  | "rows-missing"
  | "ledger-broken"
  | "incomplete";

export type RestoreResult =
  | {
      readonly ok: true;
      readonly head: BackupHead;
      readonly rows: number;
      readonly migrated: readonly string[];
    }
  | { readonly ok: false; readonly problem: RestoreProblem; readonly detail: string };

/** Bound values of one insert stay below SQLite's limit (32,766) with room. */
const MOST_VALUES = 20_000;

class Refused extends Error {
  readonly problem: RestoreProblem;
  constructor(problem: RestoreProblem, detail: string) {
    super(detail);
    this.problem = problem;
  }
}

async function textOf(content: ArchiveEntry["content"]): Promise<string> {
  return Buffer.concat(await Array.fromAsync(content)).toString("utf8");
}

async function* linesOf(content: ArchiveEntry["content"]): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for await (const part of content) {
    const lines = (rest + decoder.decode(part, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines.filter((line) => line !== "");
  }
  if (rest !== "") yield rest;
}

/** Inserts a table's rows in chunks; returns how many. */
async function fill(trx: Db, table: string, content: ArchiveEntry["content"]): Promise<number> {
  let waiting: Record<string, unknown>[] = [];
  let count = 0;
  const flush = async () => {
    const [first] = waiting;
    if (!first) return;
    const columns = sql.join(Object.keys(first).map((name) => sql.ref(name)));
    const values = sql.join(waiting.map((row) => sql`(${sql.join(Object.values(row))})`));
    await sql`insert into ${sql.table(table)} (${columns}) values ${values}`.execute(trx);
    count += waiting.length;
    waiting = [];
  };
  for await (const line of linesOf(content)) {
    const row = JSON.parse(line) as Record<string, unknown>;
    waiting.push(row);
    if (waiting.length * Object.keys(row).length >= MOST_VALUES) await flush();
  }
  await flush();
  return count;
}

function restoreFile(dataDir: string, name: string): string {
  const target = join(dataDir, name);
  if (!target.startsWith(join(dataDir, "/"))) throw new Refused("not-a-backup", name);
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  return target;
}

/**
 * Restores into a database without tables, on either engine, whichever engine the backup came from. Rows are
 * put into the schema they were written under; then this version's migrations bring them up to date. On any
 * problem the database is left for the caller to throw away: nothing of it may be used.
 */
export async function restore(
  store: Store,
  from: AsyncIterable<ArchiveEntry>,
  options: { readonly migrations: readonly Migration[]; readonly dataDir: string; readonly now: Date },
): Promise<RestoreResult> {
  try {
    return await restoreOrRefuse(store, from, options);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem, detail: error.message };
    throw error;
  }
}

async function restoreOrRefuse(
  store: Store,
  from: AsyncIterable<ArchiveEntry>,
  { migrations, dataDir, now }: Parameters<typeof restore>[2],
): Promise<RestoreResult> {
  if (!(await isEmpty(store.db, store.engine))) throw new Refused("not-empty", "the database has tables");
  let head: BackupHead | undefined;
  let summary: BackupSummary | undefined;
  let tables: string[] = [];
  const rows: Record<string, number> = {};
  for await (const { name, content } of from) {
    if (name === "backup.json") {
      head = readHead(await textOf(content), migrations);
      const { migrations: names } = head;
      const then = migrations.filter((migration) => names.includes(migration.name));
      await migrate(store, then, now);
      tables = await backupTables(store.db, store.engine);
    } else if (!head) {
      throw new Refused("not-a-backup", name);
    } else if (name === "summary.json") {
      summary = JSON.parse(await textOf(content)) as BackupSummary;
    } else if (name.startsWith("tables/")) {
      const [, table = ""] = name.split("/");
      if (!tables.includes(table)) throw new Refused("not-a-backup", name);
      const more = await store.db.transaction().execute((trx) => fill(trx, table, content));
      rows[table] = (rows[table] ?? 0) + more;
    } else if (name === "session.key" || name.startsWith("files/")) {
      const target = restoreFile(dataDir, name);
      await pipeline(content, createWriteStream(target, { mode: 0o600 }));
      await chmod(target, 0o600);
    }
  }
  if (!head || !summary) throw new Refused("incomplete", "the end of the backup is missing");
  const migrated = await migrate(store, migrations, now);
  await check(store, rows, summary);
  return { ok: true, head, rows: Object.values(rows).reduce((a, b) => a + b, 0), migrated };
}

function readHead(text: string, migrations: readonly Migration[]): BackupHead {
  const head = JSON.parse(text) as BackupHead;
  if (head.format !== 1 || !Array.isArray(head.migrations))
    throw new Refused("not-a-backup", "unknown format");
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = head.migrations.find((name) => !known.has(name));
  if (unknown) throw new Refused("newer-version", `${head.version} (${unknown})`);
  return head;
}

/** Counts every table and walks every ledger: a restore that was not checked is a hope. */
async function check(store: Store, rows: Record<string, number>, summary: BackupSummary): Promise<void> {
  for (const [table, expected] of Object.entries(summary.rows))
    if ((rows[table] ?? 0) !== expected)
      throw new Refused("rows-missing", `${table}: ${rows[table] ?? 0} of ${expected}`);
  for (const [companyId, expected] of Object.entries(summary.ledgers)) {
    const entries = await Array.fromAsync(readLedger(store.db, companyId));
    const verdict = verifyChain(entries);
    if (!verdict.ok) throw new Refused("ledger-broken", `${companyId}: entry ${verdict.seq}`);
    if (verdict.head !== expected.hash) throw new Refused("ledger-broken", `${companyId}: end is missing`);
  }
}
