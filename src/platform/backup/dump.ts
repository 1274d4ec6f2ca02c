/** The contents of a backup: every row as a line of JSON, in one consistent view, the same for both engines. */
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { sql } from "kysely";
import type { ArchiveEntry } from "#src/platform/archive/index.ts";
import { type Db, type Engine, openSqlite, type Store } from "#src/platform/db/index.ts";
import { backupTables, primaryKey } from "./tables.ts";

/** The first entry of every backup: what a restore must know before it reads rows. */
export interface BackupHead {
  readonly format: 1;
  /** Version of Banto that wrote it. */
  readonly version: string;
  readonly createdAt: string;
  /** Names of the migrations that the rows were written under. */
  readonly migrations: readonly string[];
}

/** The last entry: what a restore must find to be complete. */
export interface BackupSummary {
  readonly rows: Readonly<Record<string, number>>;
  /** Newest entry of each company's ledger. */
  readonly ledgers: Readonly<Record<string, { readonly seq: number; readonly hash: string }>>;
}

const PAGE = 1000;
const encoder = new TextEncoder();

function entryOf(name: string, bytes: Uint8Array): ArchiveEntry {
  const content = (async function* () {
    yield bytes;
  })();
  return { name, size: bytes.length, content };
}

const jsonEntry = (name: string, value: unknown) =>
  entryOf(name, encoder.encode(JSON.stringify(value, null, 1)));

type Row = Readonly<Record<string, unknown>>;

/** The rows of a table in the order of its key, a page at a time. */
async function* pages(db: Db, engine: Engine, table: string): AsyncGenerator<Row[]> {
  const key = await primaryKey(db, engine, table);
  const columns = sql.join(key.map((name) => sql.ref(name)));
  for (let after: unknown[] | undefined; ; ) {
    const beyond = after ? sql`where (${columns}) > (${sql.join(after)})` : sql``;
    const query = sql<Row>`select * from ${sql.table(table)} ${beyond} order by ${columns} limit ${PAGE}`;
    const { rows } = await query.execute(db);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = key.map((name) => last[name]);
  }
}

/** One entry a page of rows: its size is known, and a large table never stands in memory as a whole. */
async function* tableEntries(db: Db, engine: Engine, table: string, counted: (rows: number) => void) {
  let page = 0;
  for await (const rows of pages(db, engine, table)) {
    page += 1;
    counted(rows.length);
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    yield entryOf(`tables/${table}/${String(page).padStart(6, "0")}.jsonl`, encoder.encode(text));
  }
}

async function* entries(
  db: Db,
  engine: Engine,
  head: BackupHead,
  dataDir: string,
): AsyncGenerator<ArchiveEntry> {
  yield jsonEntry("backup.json", head);
  const rows: Record<string, number> = {};
  for (const table of await backupTables(db, engine)) {
    rows[table] = 0;
    yield* tableEntries(db, engine, table, (more) => {
      rows[table] = (rows[table] ?? 0) + more;
    });
  }
  for (const file of await keptFiles(dataDir)) {
    const path = join(dataDir, file);
    yield {
      name: file.replaceAll("\\", "/"),
      size: (await stat(path)).size,
      content: createReadStream(path),
    };
  }
  const heads = await sql<{
    company_id: string;
    seq: number;
    hash: string;
  }>`select * from ledger_head`.execute(db);
  const ledgers = Object.fromEntries(
    heads.rows.map(({ company_id, seq, hash }) => [company_id, { seq, hash }]),
  );
  yield jsonEntry("summary.json", { rows, ledgers } satisfies BackupSummary);
}

/** Files beside the database that belong to the data: attachments, and the key that reads encrypted columns. */
async function keptFiles(dataDir: string): Promise<string[]> {
  const found = await readdir(join(dataDir, "files"), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const attachments = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dataDir, join(entry.parentPath, entry.name)));
  const top = await readdir(dataDir).catch(() => []);
  return [...attachments, ...top.filter((name) => name === "session.key")].sort();
}

/**
 * Calls `write` with all entries of a backup, read in one snapshot: writers go on meanwhile, and nothing they
 * commit after the start is in it. A SQLite file is read through a second connection, so nobody waits.
 */
export async function withDump<T>(
  store: Store,
  options: { readonly version: string; readonly now: Date; readonly dataDir: string },
  write: (entries: AsyncIterable<ArchiveEntry>) => Promise<T>,
): Promise<T> {
  const reader = store.engine === "sqlite" && store.file ? openSqlite(store.file) : store;
  try {
    const transaction = reader.db.transaction().setAccessMode("read only");
    const snapshot =
      store.engine === "postgres" ? transaction.setIsolationLevel("repeatable read") : transaction;
    return await snapshot.execute(async (trx) => {
      const applied = await trx.selectFrom("schema_migration").select("name").orderBy("name").execute();
      const head: BackupHead = {
        format: 1,
        version: options.version,
        createdAt: options.now.toISOString(),
        migrations: applied.map((row) => row.name),
      };
      return write(entries(trx, store.engine, head, options.dataDir));
    });
  } finally {
    if (reader !== store) await reader.close();
  }
}
