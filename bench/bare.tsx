/**
 * The baseline of the benchmark: Hono on @hono/node-server, one handler a page, the same views in the same
 * Layout, the same SQLite file by node:sqlite's prepared statements. No session, no rights, no middleware.
 *
 *   node bare.js DATABASE-FILE PORT
 */
import { DatabaseSync } from "node:sqlite";
import { serve } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import type { Child } from "hono/jsx";
import { compare } from "#src/engine/control/index.ts";
import { type Sheet, score } from "#src/engine/diagnosis/index.ts";
import { type Assessment, judged } from "#src/features/controls/assess.ts";
import { sheetOf } from "#src/features/diagnosis/rules/sheets.ts";
import { shippedCatalogue } from "#src/features/packs/index.ts";
import type { Person } from "#src/features/people/fields.ts";
import { readListQuery } from "#src/features/people/list-query.ts";
import { PAGE_SIZE } from "#src/features/people/queries/list.ts";
import { text as peopleText } from "#src/features/people/text.ts";
import { ListView } from "#src/features/people/views/list.tsx";
import { board, withEvidence } from "#src/features/principles/rules.ts";
import { text as boardText } from "#src/features/principles/text.ts";
import { BoardPage } from "#src/features/principles/views/board.tsx";
import type { VersionId } from "#src/handbook/index.ts";
import { features } from "#src/server/features.ts";
import { version } from "#src/server/root.ts";
import { navOrder, navText } from "#src/shell/text.ts";
import { dayIn, formatDate } from "#src/text/dates.ts";
import { fold } from "#src/text/fold.ts";
import { Layout } from "#src/ui/layout.tsx";

const [file = "", port = ""] = process.argv.slice(2);
const lang = "ja";
const timeZone = "Asia/Tokyo";

const database = new DatabaseSync(file, { timeout: 10_000 });
const all = (sql: string) => {
  const statement = database.prepare(sql);
  return <Row,>(...values: (string | number)[]) => statement.all(...values) as Row[];
};
const one = (sql: string) => {
  const statement = database.prepare(sql);
  return <Row,>(...values: (string | number)[]) => statement.get(...values) as Row | undefined;
};

const owner = one(
  `select c.id, c.name, u.name as person from company c join member m on m.company_id = c.id
   join auth_user u on u.id = m.user_id where m.role = 'owner'`,
)<{ id: string; name: string; person: string }>();
if (!owner) throw new Error(`${file} has no company`);
const company = owner;
const nav = navOrder.flatMap((key) => {
  const entry = features.flatMap((feature) => feature.nav ?? []).find((one) => one.key === key);
  return entry ? [{ key, href: entry.href, label: navText[lang][key] }] : [];
});

/** The page that Banto's shell makes for the owner, with what it knows written down. */
function page(c: Context, title: string, current: string, content: Child) {
  const url = new URL(c.req.url);
  url.searchParams.set("lang", "en");
  return c.html(
    <Layout
      lang={lang}
      title={title}
      kind="office"
      nav={nav}
      current={nav.find(({ key }) => key === current)?.href}
      company={company.name}
      person={company.person}
      notices={[]}
      links={{
        home: "/",
        language: url.pathname.replace("/gzip", "") + url.search,
        signOut: "/sign-out",
        account: "/account",
        glossary: "/glossary",
        credits: "/credits",
      }}
      printedOn={formatDate(new Date(), { lang, timeZone })}
      requestId="00000000-0000-4000-8000-000000000000"
      version={version}
    >
      {content}
    </Layout>,
  );
}

const newest = one(
  `select id, closed_at, content_version from diagnosis where company_id = ? and closed_at is not null order by closed_at desc limit 1`,
);
const underWay = one(`select id from diagnosis where company_id = ? and closed_at is null`);
const answers = all(
  `select a.item, a.answer from diagnosis_answer a join diagnosis_sheet s on s.company_id = a.company_id
   and s.diagnosis_id = a.diagnosis_id and s.id = a.sheet_id
   where a.company_id = ? and a.diagnosis_id = ? and s.kind = 'company' order by a.item`,
);

function sheet(diagnosis: { readonly id: string }): Sheet {
  return sheetOf(answers<Parameters<typeof sheetOf>[0][number]>(company.id, diagnosis.id));
}

function showBoard(c: Context) {
  const latest = newest<{ id: string; closed_at: string; content_version: VersionId }>(company.id);
  const open = underWay<{ id: string }>(company.id);
  const closedSheet = latest ? sheet(latest) : {};
  const openSheet = open ? sheet(open) : {};
  const { answered, unanswered } = score(openSheet);
  const now = judgedNow();
  const view = {
    tiles: withEvidence(board(closedSheet), now),
    week: { ...now, changes: compare(judgedNow().results, now.results) },
    latest: latest
      ? {
          diagnosisId: latest.id,
          closedAt: latest.closed_at,
          contentVersion: latest.content_version,
          sheet: closedSheet,
        }
      : null,
    open: open ? { id: open.id, answered, next: unanswered[0] ?? null, sheet: openSheet } : null,
  };
  const content = <BoardPage lang={lang} timeZone={timeZone} view={view} mayAnswer />;
  return page(c, boardText[lang].boardTitle, "principles", content);
}

const registered = all("select id from person where company_id = ? order by id");

/** The controls judged on the register of people; the example has neither evidence nor answers by hand. */
function judgedNow(): Assessment {
  const objects = registered<{ id: string }>(company.id).map(({ id }) => ({ id, kind: null, facts: {} }));
  const facts = { company: {}, registers: { people: { complete: false, objects } } };
  const today = dayIn(timeZone, new Date());
  return judged({
    today,
    timeZone,
    catalogue: shippedCatalogue,
    facts,
    handFacts: new Map(),
    waivers: [],
    evidence: new Map(),
  });
}

const here = "(left_on = '' or left_on >= ?)";
const people = all(
  `select * from person where company_id = ? and ${here} order by name_key, id limit ${PAGE_SIZE} offset ?`,
);
const found = all(
  `select * from person where company_id = ? and search like ? escape '!' and ${here}
   order by name_key, id limit ${PAGE_SIZE} offset ?`,
);
const countHere = one(`select count(*) as count from person where company_id = ? and ${here}`);
const countFound = one(
  `select count(*) as count from person where company_id = ? and search like ? escape '!' and ${here}`,
);
const countLeft = one(
  `select count(*) as count from person where company_id = ? and left_on <> '' and left_on < ?`,
);
const departments = all(
  `select distinct department from person where company_id = ? and department <> '' order by department limit 200`,
);

function showPeople(c: Context) {
  const query = readListQuery(c.req.query());
  const today = dayIn(timeZone, new Date());
  const { id } = company;
  const offset = (query.page - 1) * PAGE_SIZE;
  const pattern = `%${fold(query.filter.q)}%`;
  const searching = query.filter.q !== "";
  const total = searching ? countFound<Count>(id, pattern, today) : countHere<Count>(id, today);
  const content = (
    <ListView
      lang={lang}
      people={searching ? found<Person>(id, pattern, today, offset) : people<Person>(id, today, offset)}
      total={total?.count ?? 0}
      present={countHere<Count>(id, today)?.count ?? 0}
      left={countLeft<Count>(id, today)?.count ?? 0}
      departments={departments<{ department: string }>(id).map(({ department }) => department)}
      query={query}
      today={today}
      mayEdit
    />
  );
  return page(c, peopleText[lang].title, "registers", content);
}

interface Count {
  readonly count: number;
}

const app = new Hono();
app.get("/principles", showBoard);
app.get("/registers/people", showPeople);
// The same with compression, for comparing what a browser asks for.
app.use("/gzip/*", compress());
app.get("/gzip/principles", showBoard);
app.get("/gzip/registers/people", showPeople);
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(port) }, () => console.log("ready"));
