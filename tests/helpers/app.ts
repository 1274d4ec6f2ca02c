/** Banto as its users meet it: two companies, somebody in every role, a clock to move, requests without a port. */
import { createHmac, randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { createApp } from "#src/app.ts";
import type { Role } from "#src/platform/access/index.ts";
import { createAuth } from "#src/platform/auth/index.ts";
import { newId, type Store } from "#src/platform/db/index.ts";
import type { Env, Services } from "#src/platform/http/index.ts";
import { features } from "#src/server/features.ts";
import { noOutbound } from "./outbound.ts";
import { testStore } from "./store.ts";

const ORIGIN = "http://banto.test";
const SECRET = "a secret of the tests, longer than 32 characters";

export interface Client {
  /** `user:<id>` as the ledger shows it; empty for a visitor. */
  readonly userId: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(
    path: string,
    fields?: Record<string, string | string[]> | FormData,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Where a redirect leads, as a path. */
  readonly location: string | null;
  text(): Promise<string>;
  bytes(): Promise<Uint8Array>;
}

export interface TestCompany {
  readonly companyId: string;
  readonly as: (role: Role) => Client;
  /** The same person with a session of its own, for requests that end sessions. */
  readonly anew: (role: Role) => Promise<Client>;
}

export interface TestShop extends TestCompany {
  readonly store: Store;
  readonly app: Hono<Env>;
  readonly services: Services;
  /** Moves the clock. */
  readonly setNow: (now: Date) => void;
  readonly log: readonly Record<string, unknown>[];
  readonly other: TestCompany;
  readonly visitor: Client;
  close(): Promise<void>;
}

/** A migrated database with two companies and their members, and the whole application on it. */
export async function openTestShop(start = new Date("2026-11-23T00:00:00Z")): Promise<TestShop> {
  const store = await testStore();
  let now = start;
  const clock = () => now;
  const log: Record<string, unknown>[] = [];
  const services: Services = {
    store,
    auth: createAuth({ store, secret: SECRET, clock }),
    clock,
    timeZone: "Asia/Tokyo",
    version: "0.0.0-test",
    dataDir: mkdtempSync(join(tmpdir(), "banto-test-")),
    log: (line) => log.push(line),
    baseUrl: undefined,
    trustProxy: false,
    mail: { from: undefined, smtpUrl: undefined },
    outbound: noOutbound,
    navigation: features.flatMap((feature) => feature.nav ?? []),
  };
  const app = createApp(services, features);
  const first = await addTestCompany(store, app, "株式会社見本製作所", start);
  const other = await addTestCompany(store, app, "別会社株式会社", start);
  return {
    ...first,
    store,
    app,
    services,
    log,
    other,
    setNow: (moment) => {
      now = moment;
    },
    visitor: clientOf(app, "", undefined),
    close: () => store.close(),
  };
}

async function addTestCompany(store: Store, app: Hono<Env>, name: string, now: Date): Promise<TestCompany> {
  const at = now.toISOString();
  const companyId = newId(now);
  await store.db
    .insertInto("company")
    .values({
      id: companyId,
      name,
      slug: companyId,
      industry: "E",
      people_count: 60,
      prefecture: "23",
      fiscal_year_end_month: 3,
      language: "ja",
      time_zone: "Asia/Tokyo",
      created_at: at,
      updated_at: at,
    })
    .execute();
  const clients = new Map<Role, Client>();
  for (const role of ["owner", "it", "employee", "supporter"] as const)
    clients.set(role, await addMember(store, app, companyId, role, now));
  const as = (role: Role) => {
    const client = clients.get(role);
    if (!client) throw new Error(`no client for ${role}`);
    return client;
  };
  return { companyId, as, anew: (role) => openSession(store, app, companyId, as(role).userId, now) };
}

/** A person with a role and a session; the second factor is marked as present, as after the first day. */
async function addMember(
  store: Store,
  app: Hono<Env>,
  companyId: string,
  role: Role,
  now: Date,
): Promise<Client> {
  const at = now.toISOString();
  const userId = newId(now);
  const times = { created_at: at, updated_at: at };
  const email = `${role}-${userId}@example.co.jp`;
  await store.db
    .insertInto("auth_user")
    .values({
      id: userId,
      name: `${role} さん`,
      email,
      email_verified: 1,
      image: null,
      language: null,
      two_factor_enabled: 1,
      ...times,
    })
    .execute();
  await store.db
    .insertInto("auth_two_factor")
    .values({
      id: newId(now),
      user_id: userId,
      secret: "not used by the tests of other features",
      backup_codes: "",
      verified: 1,
      failed_verification_count: 0,
      locked_until: null,
    })
    .execute();
  await store.db
    .insertInto("member")
    .values({ company_id: companyId, id: newId(now), user_id: userId, role, role_since: at, created_at: at })
    .execute();
  return openSession(store, app, companyId, userId, now);
}

/** Signs a person in without asking. */
async function openSession(
  store: Store,
  app: Hono<Env>,
  companyId: string,
  userId: string,
  now: Date,
): Promise<Client> {
  const at = now.toISOString();
  const token = randomBytes(24).toString("base64url");
  await store.db
    .insertInto("auth_session")
    .values({
      id: newId(now),
      token,
      user_id: userId,
      active_company_id: companyId,
      // Sessions of tests outlive any clock that a test sets.
      expires_at: "2999-01-01T00:00:00.000Z",
      ip_address: null,
      user_agent: null,
      created_at: at,
      updated_at: "2998-12-31T00:00:00.000Z",
    })
    .execute();
  return clientOf(app, userId, `banto.session_token=${signed(token)}`);
}

/** A cookie value as better-auth signs it. */
function signed(token: string): string {
  return encodeURIComponent(`${token}.${createHmac("sha256", SECRET).update(token).digest("base64")}`);
}

/** A browser of one person: keeps cookies between requests, as a browser does. */
export function clientOf(app: Hono<Env>, userId: string, cookie: string | undefined): Client {
  const jar = new Map<string, string>();
  if (cookie) jar.set(cookie.slice(0, cookie.indexOf("=")), cookie.slice(cookie.indexOf("=") + 1));
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    if (!headers.has("accept-language")) headers.set("accept-language", "ja");
    if (init.method === "POST") headers.set("origin", ORIGIN);
    const response = await app.fetch(new Request(ORIGIN + path, { ...init, headers }), {
      incoming: { socket: { remoteAddress: "127.0.0.1" } },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const name = pair.slice(0, pair.indexOf("="));
      const value = pair.slice(pair.indexOf("=") + 1);
      if (/max-age=0/i.test(line) || value === "") jar.delete(name);
      else jar.set(name, value);
    }
    const location = response.headers.get("location");
    return {
      status: response.status,
      headers: response.headers,
      location: location?.startsWith(ORIGIN) ? location.slice(ORIGIN.length) : location,
      text: () => response.text(),
      bytes: async () => new Uint8Array(await response.arrayBuffer()),
    };
  };
  return {
    userId,
    get: (path, headers = {}) => send(path, { method: "GET", headers }),
    post: (path, fields = {}, headers = {}) => send(path, { method: "POST", headers, body: bodyOf(fields) }),
  };
}

function bodyOf(fields: Record<string, string | string[]> | FormData): URLSearchParams | FormData {
  if (fields instanceof FormData) return fields;
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
  return body;
}
