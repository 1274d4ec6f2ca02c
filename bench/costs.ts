/**
 * What the two things cost that stand in every request: reading the session, appending to the ledger; each beside
 * the least that SQLite can do. Works on a copy: `node costs.js DATA-FOLDER COOKIE-HEADER`. Prints JSON.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { appendEntry } from "#src/platform/audit/index.ts";
import { createAuth, sessionOf } from "#src/platform/auth/index.ts";
import { openSqlite } from "#src/platform/db/index.ts";

const [dataDir = "", cookie = ""] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "banto-costs-"));
const file = join(folder, "banto.sqlite");
const source = new DatabaseSync(join(dataDir, "banto.sqlite"));
source.exec("pragma wal_checkpoint(truncate)");
source.close();
copyFileSync(join(dataDir, "banto.sqlite"), file);

const store = openSqlite(file);
const auth = createAuth({ store, secret: readFileSync(join(dataDir, "session.key"), "utf8").trim() });
const bare = new DatabaseSync(join(folder, "bare.sqlite"));
bare.exec(
  "pragma journal_mode = wal; pragma synchronous = full; create table entry (id integer primary key, data text)",
);
const insert = bare.prepare("insert into entry (data) values (?)");
const same = new DatabaseSync(file, { readOnly: true });
const select = same.prepare(
  `select s.*, u.name, m.role, c.name as company from auth_session s join auth_user u on u.id = s.user_id
   join member m on m.company_id = s.active_company_id and m.user_id = s.user_id
   join company c on c.id = m.company_id where s.token = ?`,
);
const row = same.prepare("select token, active_company_id from auth_session limit 1").get();
const token = String(row?.token);
const company = { companyId: String(row?.active_company_id), id: "cli" };
const request = new Request("http://127.0.0.1/", { headers: { cookie } });
const happening = { action: "bench.done", subject: "bench:1", data: { note: "x".repeat(100) } };

const works = {
  sessionRead: async () => {
    if (!(await sessionOf(auth, request))) throw new Error("the session is not good");
  },
  sessionReadBare: async () => {
    if (!select.get(token)) throw new Error("the session is not there");
  },
  ledgerAppend: () =>
    store.db.transaction().execute((trx) => appendEntry(trx, company, happening, new Date())),
  ledgerAppendBare: async () => {
    bare.exec("begin immediate");
    insert.run(happening.data.note);
    bare.exec("commit");
  },
} satisfies Record<string, () => Promise<void>>;

/** Microseconds of one call, over many. */
async function cost(work: () => Promise<void>, times: number): Promise<number> {
  const started = performance.now();
  for (let done = 0; done < times; done += 1) await work();
  return ((performance.now() - started) * 1000) / times;
}

const names = Object.keys(works) as (keyof typeof works)[];
const samples = new Map(names.map((name) => [name, [] as number[]]));
for (let round = 0; round < 6; round += 1)
  for (const name of names) {
    const microseconds = await cost(works[name], name.startsWith("session") ? 4000 : 400);
    // The first round warms up.
    if (round > 0) samples.get(name)?.push(microseconds);
  }
console.log(JSON.stringify(Object.fromEntries(samples)));
await store.close();
rmSync(folder, { recursive: true });
