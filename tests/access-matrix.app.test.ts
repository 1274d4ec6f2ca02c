/** Every route × every role × another company's things: what is not allowed is refused, and changes nothing. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createApp } from "#src/app.ts";
import { type Access, allows, type Role, roles } from "#src/platform/access/index.ts";
import { hashPassword } from "#src/platform/auth/index.ts";
import { newId } from "#src/platform/db/index.ts";
import type { Route } from "#src/platform/http/index.ts";
import { closeRenderer } from "#src/platform/pdf/index.ts";
import { features } from "#src/server/features.ts";
import type { Feature } from "#src/shell/feature.ts";
import { common, forms, keys, type Place, password, things } from "./access-samples.ts";
import { addressOf, maker, parametersOf, parametersIn as samplesIn } from "./helpers/addresses.ts";
import { type Answer, type Client, openTestShop, type TestCompany, type TestShop } from "./helpers/app.ts";
import { type CompanyRows, rowsOf } from "./helpers/company-rows.ts";

const routes = features.flatMap((feature) => feature.routes);
const nameOf = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;
const now = new Date("2026-11-23T00:00:00Z");

// A thousand requests or so.
vi.setConfig({ testTimeout: 120_000 });

let shop: TestShop;
let own: Place;
let foreign: Place;

beforeAll(async () => {
  shop = await openTestShop(now);
  own = placeOf(shop, "自社のもの", "2026-08");
  foreign = placeOf(shop.other, "よその秘密", "2026-09");
  const hash = await hashPassword(shop.services.auth, password);
  const at = now.toISOString();
  for (const company of [shop, shop.other])
    for (const role of roles) {
      const id = company.as(role).userId;
      const account = { id: newId(), user_id: id, account_id: id, provider_id: "credential", password: hash };
      await shop.store.db
        .insertInto("auth_account")
        .values({ ...account, created_at: at, updated_at: at })
        .execute();
    }
});
afterAll(async () => {
  closeRenderer();
  await shop.close();
});

function placeOf(company: TestCompany, word: string, month: string): Place {
  const userId = company.as("owner").userId;
  return {
    store: shop.store,
    dataDir: shop.services.dataDir,
    companyId: company.companyId,
    userId,
    word,
    month,
    now,
  };
}

/** The parameters of a route, made anew in a place and remembered as something of that company. */
async function parametersIn(path: string, place: Place): Promise<string[]> {
  const values = await samplesIn(path, place);
  parametersOf(path).forEach((prefix, at) => {
    const isId = maker(path, prefix) && prefix !== "/review/months/:month";
    if (isId) secretsOf(place).add(values[at] ?? "");
  });
  return values;
}

const secrets = new Map<string, Set<string>>();

/** Ids of a company's things, and the word in its names and notes: what no answer to others may hold. */
function secretsOf({ companyId, word }: Place): Set<string> {
  const known = secrets.get(companyId) ?? new Set([companyId, word]);
  secrets.set(companyId, known);
  return known;
}

/** Whether an answer says something of a company; what one asked for oneself does not count. */
async function tells(answer: Answer, of: Place, asked: readonly string[] = []): Promise<boolean> {
  const text = await answer.text();
  return [...secretsOf(of)].some((secret) => text.includes(secret) && !asked.includes(secret));
}

async function fieldsOf(path: string, place: Place, values: readonly string[]): Promise<Sent> {
  const form = forms[path] ?? {};
  return typeof form === "function" ? form(place, values) : form;
}

type Sent = Record<string, string> | FormData;

/** Asks as somebody with a session of its own, since some routes end it; nobody asks without a session. */
const clientFor = async (role: Role | null) => (role ? shop.anew(role) : shop.visitor);

async function ask(route: Route, role: Role | null, address: string, fields: Sent = {}) {
  return send(await clientFor(role), route, address, fields);
}

function send(client: Client, route: Route, address: string, fields: Sent) {
  return route.method === "get" ? client.get(address) : client.post(address, fields);
}

const isDenied = (access: Access, role: Role) =>
  access !== "public" && access !== "signed-in" && !allows(role, access);

/** Routes that act on something of one company or one person. */
const owned = routes.filter(({ path }) => parametersOf(path).some((prefix) => maker(path, prefix)));

test("every parameter has a sample, and every form that acts on something is known", () => {
  const unknown = routes.flatMap(({ path }) =>
    parametersOf(path).filter((prefix) => !maker(path, prefix) && !common[prefix] && !keys.has(prefix)),
  );
  expect([...new Set(unknown)]).toEqual([]);
  const posts = routes.filter(({ method, path }) => method === "post" && parametersOf(path).length > 0);
  expect(posts.filter(({ path }) => !forms[path]).map(nameOf)).toEqual([]);
  const stale = [...Object.keys(things), ...Object.keys(common), ...keys, ...Object.keys(forms)].filter(
    (known) => !routes.some(({ path }) => path === known || parametersOf(path).includes(known)),
  );
  expect(stale).toEqual([]);
});

/** Routes that are asked between two looks at all rows of a company: looking costs more than asking. */
const TOGETHER = 30;

/** A diagnosis goes alone: the next one that is made closes it. */
const goesAlone = ({ path }: Route) => path.startsWith("/diagnosis/:id");

function* inGroups(all: readonly Route[]): Generator<readonly Route[]> {
  for (const route of all.filter(goesAlone)) yield [route];
  const others = all.filter((route) => !goesAlone(route));
  for (let from = 0; from < others.length; from += TOGETHER) yield others.slice(from, from + TOGETHER);
}

test("a visitor is sent to sign in, and a role without the permission is refused; neither changes anything", async () => {
  const wrong: string[] = [];
  for (const group of inGroups(routes)) {
    const asked = [];
    for (const route of group) {
      const values = await parametersIn(route.path, own);
      const fields = await fieldsOf(route.path, own, values);
      asked.push({ route, address: addressOf(route.path, values), fields });
    }
    const before = await rowsOf(shop.store, own.companyId);
    for (const { route, address, fields } of asked) {
      if (route.access !== "public") {
        const { status, location } = await ask(route, null, address, fields);
        if (status !== 303 || !location?.startsWith("/sign-in?"))
          wrong.push(`${nameOf(route)} as visitor: ${status} ${location ?? ""}`);
      }
      for (const role of roles.filter((one) => isDenied(route.access, one))) {
        const { status } = await ask(route, role, address, fields);
        if (status !== 403) wrong.push(`${nameOf(route)} as ${role}: ${status}`);
      }
    }
    const changed = difference(before, await rowsOf(shop.store, own.companyId), ["auth_session"]);
    if (changed.length > 0) wrong.push(`one of ${group.map(nameOf).join(", ")} changed ${changed}`);
  }
  expect(wrong).toEqual([]);
});

test("another company's things are not found by anybody, and are as before", async () => {
  const wrong: string[] = [];
  const before: string[] = [];
  for (const group of inGroups(owned)) {
    const asked = [];
    for (const route of group) {
      const theirs = await parametersIn(route.path, foreign);
      const ours = await parametersIn(route.path, own);
      asked.push({ route, theirs, ours, fields: await fieldsOf(route.path, foreign, theirs) });
    }
    const rows = await rowsOf(shop.store, foreign.companyId);
    for (const { route, theirs, ours, fields } of asked) {
      for (const values of mixtures(route.path, ours, theirs))
        for (const role of roles.filter((one) => !isDenied(route.access, one))) {
          const answer = await ask(route, role, addressOf(route.path, values), fields);
          if (answer.status !== 404 && answer.status !== 403)
            wrong.push(`${nameOf(route)} as ${role}: ${answer.status}`);
          if (await tells(answer, foreign, values)) wrong.push(`${nameOf(route)} as ${role}: tells`);
        }
      before.push(...theirs);
    }
    const changed = difference(rows, await rowsOf(shop.store, foreign.companyId));
    if (changed.length > 0) wrong.push(`one of ${group.map(nameOf).join(", ")} changed ${changed}`);
  }
  expect(wrong).toEqual([]);
  expect(before.length).toBeGreaterThan(20);
});

/** All mixtures of our and their parameters in which at least one thing is theirs. */
function mixtures(path: string, ours: readonly string[], theirs: readonly string[]): string[][] {
  const things = parametersOf(path).map((prefix) => maker(path, prefix) !== undefined);
  return ours
    .reduce<string[][]>(
      (found, mine, at) =>
        found.flatMap((head) => [[...head, theirs[at] ?? ""], ...(things[at] ? [[...head, mine]] : [])]),
      [[]],
    )
    .filter((values) => values.some((value, at) => things[at] && value === theirs[at]));
}

test("whoever holds the permission is let in, and sees nothing of the other company", async () => {
  const wrong: string[] = [];
  for (const route of routes)
    for (const role of [null, ...roles]) {
      if (role === null ? route.access !== "public" : isDenied(route.access, role)) continue;
      const place = { ...own, userId: role === null ? "" : shop.as(role).userId };
      const values = await parametersIn(route.path, place);
      const fields = await fieldsOf(route.path, place, values);
      const answer = await ask(route, role, addressOf(route.path, values), fields);
      if (answer.status === 403 || answer.status >= 500)
        wrong.push(`${nameOf(route)} as ${role}: ${answer.status}`);
      if (await tells(answer, foreign)) wrong.push(`${nameOf(route)} as ${role}: tells`);
    }
  expect([wrong, shop.log]).toEqual([[], []]);
});

test("no list of one company shows things of the other, whichever is the newer or larger", async () => {
  const wrong: string[] = [];
  const lists = routes.filter(({ method, path }) => method === "get" && parametersOf(path).length === 0);
  for (const route of lists)
    for (const [company, place, other] of [
      [shop, own, foreign],
      [shop.other, foreign, own],
    ] as const) {
      const answer = await company.as("owner").get(route.path);
      if (await tells(answer, other)) wrong.push(`${nameOf(route)} of ${place.word}: tells`);
    }
  expect(wrong).toEqual([]);
});

/** How many entries a company's ledger has. */
async function entriesOf(companyId: string): Promise<number> {
  const head = await shop.store.db
    .selectFrom("ledger_head")
    .select("seq")
    .where("company_id", "=", companyId)
    .executeTakeFirst();
  return head?.seq ?? 0;
}

/** Forms that change nothing which the ledger keeps: a draft's columns, which company one looks at. */
const untraced = new Set(["/account/companies/:id/choices"]);
const ofDraft = /^\/registers\/[^/]+\/imports\/:id\/(columns|conflicts)$/;

test("the same forms do act on one's own things, with a trace: the refusals above are no accident", async () => {
  const wrong: string[] = [];
  for (const route of owned) {
    const role = roles.find((one) => !isDenied(route.access, one)) ?? "owner";
    const values = await parametersIn(route.path, own);
    const fields = await fieldsOf(route.path, own, values);
    const client = await clientFor(role);
    const before = await entriesOf(own.companyId);
    const { status, location } = await send(client, route, addressOf(route.path, values), fields);
    if (status !== 200 && status !== 303) wrong.push(`${nameOf(route)}: ${status} ${location ?? ""}`);
    if (route.method !== "post" || untraced.has(route.path) || ofDraft.test(route.path)) continue;
    if ((await entriesOf(own.companyId)) === before) wrong.push(`${nameOf(route)} left no trace`);
  }
  expect(wrong).toEqual([]);
});

/** The tables in which rows differ. */
function difference(before: CompanyRows, after: CompanyRows, except: readonly string[] = []): string[] {
  return Object.keys(after).filter((table) => !except.includes(table) && before[table] !== after[table]);
}

/** Routes that the application answers though no feature declares them. */
function undeclared(app: ReturnType<typeof createApp>): string[] {
  const declared = new Set(routes.map(nameOf));
  // What stands under /api is declared too, and walked in api-access.app.test.ts.
  const mounted = app.routes.filter(
    ({ method, path }) => !(method === "ALL" && (path === "/*" || path === "/api/*")),
  );
  return [...new Set(mounted.map(({ method, path }) => `${method} ${path}`))].filter(
    (one) => !declared.has(one),
  );
}

test("nothing is mounted but what a feature declares with its access", () => {
  const app = createApp(shop.services, features);
  expect(undeclared(app)).toEqual([]);
  app.get("/hidden", (c) => c.text("open"));
  expect(undeclared(app)).toEqual(["GET /hidden"]);
});

test("a route with an unknown permission cannot be mounted", () => {
  const access = "people.everything" as Access;
  const route: Route = {
    method: "get",
    path: "/x",
    access,
    handler: (c) => c.text("open"),
    bodyLimit: undefined,
  };
  const feature: Feature = { id: "x", routes: [route] };
  expect(() => createApp(shop.services, [feature])).toThrow(/people\.everything/);
});
