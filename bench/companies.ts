/**
 * Many companies in one PostgreSQL: fills them by SQL, judges all of them, and says how long a company takes as their
 * number grows. `node companies.js DATABASE-URL COUNT…`; prints one JSON line a count.
 */
import { sql } from "kysely";
import { assessCompany } from "#src/features/controls/index.ts";
import { controls } from "#src/handbook/controls/index.ts";
import { type Db, migrate, openPostgres, readMigrations } from "#src/platform/db/index.ts";

const [url = "", migrations = "", ...counts] = process.argv.slice(2);
const now = new Date("2026-11-24T00:00:00Z");
const CONNECTIONS = 8;
const PEOPLE = 20;

const { db, close, ...store } = openPostgres(url, CONNECTIONS);
await migrate({ db, close, ...store }, readMigrations(migrations, store.engine), now);
let queries = 0;
const counted: Db = db.withPlugin({
  transformQuery: ({ node }) => {
    queries += 1;
    return node;
  },
  transformResult: async ({ result }) => result,
});

let filled = 0;
for (const count of counts.map(Number)) {
  const started = performance.now();
  await fill(filled + 1, count);
  filled = count;
  const fillSeconds = (performance.now() - started) / 1000;
  const first = await judgeAll(count);
  const again = await judgeAll(Math.min(count, 200));
  const memory = process.memoryUsage().rss / 1_048_576;
  console.log(JSON.stringify({ count, fillSeconds, ...first, keptPerSecond: again.perSecond, memory }));
}
await close();

/** Judges companies 1 to `count`, several at a time. */
async function judgeAll(count: number) {
  queries = 0;
  let next = 1;
  let proved = 0;
  const times: number[] = [];
  const started = performance.now();
  const worker = async () => {
    for (let n = next++; n <= count; n = next++) {
      const began = performance.now();
      const { results } = await assessCompany(counted, companyId(n), now);
      times.push(performance.now() - began);
      proved += results.filter(({ state }) => state === "proved").length;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return {
    seconds,
    perSecond: count / seconds,
    p50: at(0.5),
    p95: at(0.95),
    queriesEach: queries / count,
    provedEach: proved / count,
  };
}

function companyId(n: number): string {
  return `c${String(n).padStart(6, "0")}`;
}

/** Companies of 20 people: a third of the controls shown within the last 200 days, half of the questions answered. */
async function fill(from: number, to: number): Promise<void> {
  const at = "2026-01-05T00:00:00.000Z";
  const n = sql`generate_series(${from}::int, ${to}::int) as n`;
  const id = sql`'c' || lpad(n::text, 6, '0')`;
  await sql`insert into company (id, name, slug, language, time_zone, created_at, updated_at)
    select ${id}, 'company ' || n, ${id}, 'ja', 'Asia/Tokyo', ${at}, ${at} from ${n}`.execute(db);
  await sql`insert into ledger_head (company_id, seq, hash) select ${id}, 1, md5(n::text) from ${n}`.execute(
    db,
  );
  await sql`insert into person (company_id, id, number, family_name, given_name, family_kana, given_kana, mail,
      department, title, phone, employment, joined_on, left_on, note, number_key, name_key, search, created_at,
      updated_at, version)
    select ${id}, 'p' || p, p::text, 'family', 'given', '', '', '', '', '', '', 'regular', '', '', '', p::text,
      'family given ' || p, 'family given', ${at}, ${at}, 1
    from ${n}, generate_series(1, ${PEOPLE}::int) as p`.execute(db);
  const facts = controls.flatMap(({ byHand }) => byHand.map(({ fact }) => fact));
  await sql`insert into hand_fact (company_id, fact, version, value, answered_at, answered_by)
    select ${id}, f.fact, 1, case when (n + f.i) % 7 = 0 then 'no' else 'yes' end, ${at}, 'cli'
    from ${n}, unnest(${facts}::text[]) with ordinality as f (fact, i) where (n + f.i) % 2 = 0`.execute(db);
  const ids = controls.filter(({ scope }) => scope === "company").map((control) => control.id);
  const day = sql`date '2026-11-24' - ((n * 13 + c.i * 17) % 200)::int`;
  await sql`insert into evidence (company_id, id, control_id, grade, statement, happened_on, valid_until, made_at,
      made_by, search)
    select ${id}, 'e' || c.i, c.control, 'E1', '', to_char(${day}, 'YYYY-MM-DD'),
      to_char(${day} + 365, 'YYYY-MM-DD'), ${at}, 'cli', ''
    from ${n}, unnest(${ids}::text[]) with ordinality as c (control, i) where (n + c.i) % 3 = 0`.execute(db);
  await sql`analyze`.execute(db);
}
