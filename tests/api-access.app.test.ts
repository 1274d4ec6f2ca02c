/** Every route of the API × every role × another company's things: what is not allowed is refused, and changes nothing. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { recordMachineCheck } from "#src/features/evidence/index.ts";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { registers } from "#src/features/registers/index.ts";
import { controls } from "#src/handbook/controls/index.ts";
import { allows, commandLineActor, type Role, roles } from "#src/platform/access/index.ts";
import type { ApiRoute } from "#src/platform/api/index.ts";
import { features } from "#src/server/features.ts";
import { entry, entryValues } from "./access-registers.ts";
import { openTestShop, type TestCompany, type TestShop } from "./helpers/app.ts";
import { rowsOf } from "./helpers/company-rows.ts";
import { type Call, callApi, type Program, programOf } from "./helpers/program.ts";

const routes = features.flatMap((feature) => feature.api ?? []);
const nameOf = ({ method, path }: ApiRoute) => `${method.toUpperCase()} ${path}`;
const now = new Date("2026-11-23T00:00:00Z");
const aControl = controls[0]?.id ?? "";

vi.setConfig({ testTimeout: 120_000 });

interface Place extends TestCompany {
  readonly word: string;
  readonly programs: ReadonlyMap<Role, Program>;
}

let shop: TestShop;
let own: Place;
let foreign: Place;
const secrets = new Map<Place, Set<string>>();

beforeAll(async () => {
  shop = await openTestShop(now);
  own = await placeOf(shop, "自社のもの");
  foreign = await placeOf(shop.other, "よその秘密");
  const { store, services } = shop;
  const here = { store, dataDir: services.dataDir, companyId: own.companyId, word: own.word, now };
  for (const register of registers) {
    const at = `/api/v1/registers/${register.id}`;
    bodies[`POST ${at}`] = await entryValues(here, register);
    bodies[`PATCH ${at}/:id`] = { [register.name]: "変更" };
    bodies[`PUT ${at}/:id/retirement`] = { on: "2026-11-20", why: "変更" };
  }
});
afterAll(() => shop.close());

/** A second later, so that no token has asked too often: with every register there are hundreds of requests. */
function later(): void {
  shop.setNow(new Date(shop.services.clock().getTime() + 1000));
}

async function placeOf(company: TestCompany, word: string): Promise<Place> {
  const programs = new Map<Role, Program>();
  for (const role of roles) programs.set(role, await programOf(shop, role, company));
  const place = { ...company, word, programs };
  secrets.set(place, new Set([company.companyId, word]));
  return place;
}

type Make = (place: Place) => Promise<string>;

/** How a thing of a company is made, by the address up to its parameter. Nothing of a company may be missing. */
const things: Readonly<Record<string, Make>> = {
  "/api/v1/people/:id": async ({ companyId, word }) => {
    const saved = await addPerson(
      shop.store.db,
      commandLineActor(companyId),
      { ...noValues, family_name: word },
      now,
    );
    return saved.ok ? saved.id : "";
  },
  ...Object.fromEntries(
    registers.map((register) => [
      `/api/v1/registers/${register.id}/:id`,
      ({ companyId, word }: Place) =>
        entry({ store: shop.store, dataDir: shop.services.dataDir, companyId, word, now }, register),
    ]),
  ),
  "/api/v1/evidence/:id": ({ companyId, word }) =>
    shop.store.db.transaction().execute((trx) =>
      recordMachineCheck(
        trx,
        commandLineActor(companyId),
        {
          controlId: aControl,
          object: null,
          statement: word,
          happenedOn: "2026-11-23",
          validUntil: "2027-11-23",
          check: { name: "trial", result: word, inputsHash: "0".repeat(64) },
        },
        now,
      ),
    ),
};

/** Parameters that every company has in common: the catalogue's. */
const common: Readonly<Record<string, string>> = { "/api/v1/controls/:id": aControl };

/** A request that does something, by route. */
const bodies: Record<string, unknown> = {
  "POST /api/v1/people": { family_name: "新人" },
  "PATCH /api/v1/people/:id": { title: "変更" },
  "POST /api/v1/tasks": { title: "用事", due_on: "2026-12-01", minutes: 5 },
  "POST /api/v1/examinations/mail": {
    source: Buffer.from("From: a@b.example\nTo: c@d.example\nSubject: x\n\nx").toString("base64"),
  },
  "POST /api/v1/examinations/url": { url: "https://example.com/" },
  "POST /api/v1/examinations/text": { text: "x" },
  "POST /api/v1/examinations/recipients": { to: "a@b.example" },
  "POST /api/v1/evidence/machine-checks": {
    control: aControl,
    statement: "機械で確かめた",
    check: { name: "trial.check", result: "1 of 1", inputs_hash: "a".repeat(64) },
  },
};

const prefixOf = (path: string) => /^.*:[^/]+/.exec(path)?.[0];
const isOwned = ({ path }: ApiRoute) => things[prefixOf(path) ?? ""] !== undefined;

async function thingIn(path: string, place: Place): Promise<string> {
  const prefix = prefixOf(path);
  if (prefix === undefined) return "";
  const made = common[prefix] ?? (await things[prefix]?.(place)) ?? "?";
  if (!common[prefix]) secrets.get(place)?.add(made);
  return made;
}

const addressOf = (path: string, thing: string) => path.replace(/:[^/]+/, encodeURIComponent(thing));

function ask(route: ApiRoute, token: string | undefined, address: string) {
  const headers: Record<string, string> = route.needsRevision ? { "if-match": '"1"' } : {};
  const call: Call = { headers, ...(route.body ? { body: bodies[nameOf(route)] } : {}) };
  return callApi(shop, token, route.method.toUpperCase(), address, call);
}

const tells = (text: string, of: Place, asked = "") =>
  [...(secrets.get(of) ?? [])].some((secret) => secret !== asked && text.includes(secret));

const tokenOf = (place: Place, role: Role) => place.programs.get(role)?.token;

/** All but that a token was used. */
async function rows(place: Place): Promise<string> {
  const { api_token: _used, ...rest } = await rowsOf(shop.store, place.companyId);
  return JSON.stringify(rest);
}

test("there are routes, and each parameter and each body has a sample here", () => {
  expect(routes.length).toBeGreaterThan(10);
  const unknown = routes.filter(({ path }) => {
    const prefix = prefixOf(path);
    return prefix !== undefined && !things[prefix] && !common[prefix];
  });
  expect(unknown.map(nameOf)).toEqual([]);
  expect(routes.filter((route) => route.body && !bodies[nameOf(route)]).map(nameOf)).toEqual([]);
});

test("without a token 401, with a session's cookie too; without the permission 403; neither changes anything", async () => {
  const wrong: string[] = [];
  for (const route of routes) {
    later();
    const address = addressOf(route.path, await thingIn(route.path, own));
    const before = await rows(own);
    const { status } = await ask(route, undefined, address);
    if (status !== 401) wrong.push(`${nameOf(route)} without a token: ${status}`);
    for (const role of roles.filter((one) => !allows(one, route.permission))) {
      const denied = await ask(route, tokenOf(own, role), address);
      if (denied.status !== 403) wrong.push(`${nameOf(route)} as ${role}: ${denied.status}`);
    }
    if ((await rows(own)) !== before) wrong.push(`${nameOf(route)} changed something`);
  }
  const { status } = await shop.as("owner").get("/api/v1/people");
  expect([wrong, status]).toEqual([[], 401]);
});

test("another company's things are not found by anybody, and are as before", async () => {
  const wrong: string[] = [];
  const owned = routes.filter(isOwned);
  for (const route of owned) {
    later();
    const theirs = await thingIn(route.path, foreign);
    const before = await rows(foreign);
    for (const role of roles.filter((one) => allows(one, route.permission))) {
      const { status, text } = await ask(route, tokenOf(own, role), addressOf(route.path, theirs));
      if (status !== 404) wrong.push(`${nameOf(route)} as ${role}: ${status}`);
      if (tells(text, foreign, theirs)) wrong.push(`${nameOf(route)} as ${role}: tells`);
    }
    if ((await rows(foreign)) !== before) wrong.push(`${nameOf(route)} changed something`);
  }
  expect([wrong, owned.length > 2]).toEqual([[], true]);
});

test("whoever holds the permission is let in, on their own things; changes leave a trace; lists tell nothing of others", async () => {
  const wrong: string[] = [];
  for (const route of routes)
    for (const role of roles.filter((one) => allows(one, route.permission))) {
      later();
      const thing = await thingIn(route.path, own);
      const { status, text } = await ask(route, tokenOf(own, role), addressOf(route.path, thing));
      if (status >= 300) wrong.push(`${nameOf(route)} as ${role}: ${status} ${text}`);
      if (tells(text, foreign)) wrong.push(`${nameOf(route)} as ${role}: tells`);
      const after = await shop.store.db
        .selectFrom("ledger_entry")
        .select("actor")
        .where("company_id", "=", own.companyId)
        .orderBy("seq", "desc")
        .limit(1)
        .executeTakeFirst();
      if (route.method !== "get" && !after?.actor.startsWith("token:"))
        wrong.push(`${nameOf(route)} as ${role} left no trace`);
    }
  expect([wrong, shop.log]).toEqual([[], []]);
});
