import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "#src/app.ts";
import { AppError } from "#src/platform/errors.ts";
import { features } from "#src/server/features.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { callApi, type Program, programOf } from "#tests/helpers/program.ts";
import { apiRoute } from "./declare.ts";
import { createApi } from "./door.ts";
import type { ApiRoute } from "./route.ts";

let shop: TestShop;
let it: Program;
let calls = 0;
let gate: Promise<void> = Promise.resolve();

const told = { ja: "試し", en: "Trial" };
const common = { permission: "people.edit", summary: told, tag: told } as const;
const routes: readonly ApiRoute[] = [
  apiRoute({
    ...common,
    method: "post",
    path: "/api/v1/trials",
    body: z.object({ name: z.string().min(1), secret: z.string().optional() }),
    response: z.object({ name: z.string(), call: z.int() }),
    handler: async ({ body }) => {
      calls += 1;
      await gate;
      if (body.name === "conflict") throw new AppError("conflict");
      if (body.name === "bug") throw new Error("a secret of the machine");
      const answer = { name: body.name, call: calls, hidden: "never shown" };
      return body.name === "badly" ? { body: { name: "x", call: 0.5 } } : { body: answer };
    },
  }),
  apiRoute({
    ...common,
    method: "delete",
    path: "/api/v1/trials/:id",
    params: z.object({ id: z.string().regex(/^\d+$/) }),
    handler: ({ params }) => {
      if (params.id === "0") throw new AppError("not-found");
      return {};
    },
  }),
  apiRoute({
    ...common,
    method: "get",
    path: "/api/v1/trials/newest",
    response: z.object({ id: z.string() }),
    handler: () => ({ body: { id: "fixed" } }),
  }),
];

beforeAll(async () => {
  const opened = await openTestShop();
  shop = {
    ...opened,
    app: createApp(opened.services, [...features, { id: "trial", routes: [], api: routes }]),
  };
  it = await programOf(shop, "it");
});
afterAll(() => shop.close());

const trial = (name: string, headers = {}) => it.call("POST", "/api/v1/trials", { body: { name }, headers });

test("what is not declared in the answer's schema never leaves", async () => {
  const made = await trial("a");
  expect([made.status, Object.keys(made.json).sort()]).toEqual([201, ["call", "name"]]);
});

test("an unknown address is 404, another method 405 with those that are allowed, in problem+json", async () => {
  const kinds = async (method: string, path: string, call = {}) => {
    const { status, headers, json } = await it.call(method, path, call);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(json.instance).toBe(`urn:uuid:${headers.get("x-request-id")}`);
    return [status, json.type];
  };
  expect(await kinds("GET", "/api")).toEqual([404, "/api/v1/docs#problem-not-found"]);
  expect(await kinds("GET", "/api/v1/nothing")).toEqual([404, "/api/v1/docs#problem-not-found"]);
  expect(await kinds("GET", "/api/v1/people/%00")).toEqual([404, "/api/v1/docs#problem-not-found"]);
  expect(await kinds("GET", "/api/v1/people/%zz")).toEqual([404, "/api/v1/docs#problem-not-found"]);
  expect(await kinds("PUT", "/api/v1/trials")).toEqual([405, "/api/v1/docs#problem-method-not-allowed"]);
  expect(await kinds("OPTIONS", "/api/v1/people")).toEqual([405, "/api/v1/docs#problem-method-not-allowed"]);
  expect((await it.call("PUT", "/api/v1/people")).headers.get("allow")).toBe("GET, POST, HEAD");
  expect(await kinds("DELETE", "/api/v1/trials/abc")).toEqual([404, "/api/v1/docs#problem-not-found"]);
  expect((await it.call("DELETE", "/api/v1/trials/7")).status).toBe(204);
  expect((await it.call("GET", "/api/v1/trials/newest")).json).toEqual({ id: "fixed" });
});

test("other content types are 415, what is no JSON 400, too much 413", async () => {
  const send = async (body: string, type = "application/json") =>
    (await it.call("POST", "/api/v1/trials", { body, headers: { "content-type": type } })).status;
  expect(await send("name=a", "application/x-www-form-urlencoded")).toBe(415);
  expect(await send("{}", "text/plain")).toBe(415);
  expect(await send('{"name":', "application/json; charset=utf-8")).toBe(400);
  expect(await send(JSON.stringify({ name: "x".repeat(256 * 1024) }))).toBe(413);
  expect(await send('["a"]')).toBe(422);
  expect(await send('{"name":"a","__proto__":{"x":1}}')).not.toBe(500);
});

test("no token, a mistyped, unknown, expired or revoked one, or a session's cookie: 401, and nothing is done", async () => {
  const before = calls;
  const body = { name: "a" };
  const status = async (token?: string, headers = {}) =>
    (await callApi(shop, token, "POST", "/api/v1/trials", { body, headers })).status;
  expect(await status()).toBe(401);
  expect(await status("banto_x")).toBe(401);
  expect(await status(`${it.token.slice(0, -1)}${it.token.endsWith("A") ? "B" : "A"}`)).toBe(401);
  expect(await status((await programOf(shop, "it", shop, "2026-11-22T00:00:00.000Z")).token)).toBe(401);
  const revoked = await programOf(shop, "it");
  expect(await status(revoked.token)).toBe(201);
  await shop.store.db
    .updateTable("api_token")
    .set({ revoked_at: "2026-11-23T00:00:00.000Z", revoked_by: "cli" })
    .where("company_id", "=", shop.companyId)
    .where("id", "=", revoked.tokenId)
    .execute();
  expect(await status(revoked.token)).toBe(401);
  const owner = await shop.as("owner").get("/api/v1/people");
  expect([owner.status, owner.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="banto"']);
  expect(calls).toBe(before + 1);
});

test("no answer invites another site: there are no CORS headers, and nothing may be kept", async () => {
  const { headers } = await it.call("GET", "/api/v1/people", { headers: { origin: "https://evil.example" } });
  expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("set-cookie")).toBe(null);
});

test("a token does no more than its maker: when their role sinks its role sinks, when they leave it ends", async () => {
  const program = await programOf(shop, "it", shop.other);
  const { userId } = shop.other.as("it");
  const add = async () => (await program.call("POST", "/api/v1/trials", { body: { name: "a" } })).status;
  const read = async () => (await program.call("GET", "/api/v1/people")).status;
  const member = shop.store.db.updateTable("member").where("company_id", "=", shop.other.companyId);
  expect([await add(), await read()]).toEqual([201, 200]);
  await member.set({ role: "supporter" }).where("user_id", "=", userId).execute();
  expect([await add(), await read()]).toEqual([403, 200]);
  await member.set({ role: "employee" }).where("user_id", "=", userId).execute();
  expect([await add(), await read()]).toEqual([403, 403]);
  await shop.store.db
    .deleteFrom("member")
    .where("company_id", "=", shop.other.companyId)
    .where("user_id", "=", userId)
    .execute();
  expect([await add(), await read()]).toEqual([401, 401]);
});

test("the same key and body give the same answer once more, another body is refused, another token is apart", async () => {
  const key = { "idempotency-key": "k-1" };
  const first = await trial("once", key);
  const again = await trial("once", key);
  expect([again.status, again.text]).toEqual([201, first.text]);
  expect([first, again].map(({ headers }) => headers.get("idempotent-replayed"))).toEqual([null, "true"]);
  expect((await trial("other", key)).status).toBe(422);
  const second = await programOf(shop, "it");
  const apart = await second.call("POST", "/api/v1/trials", { body: { name: "once" }, headers: key });
  expect(apart.json.call).not.toBe(first.json.call);
  expect((await trial("x", { "idempotency-key": "a b" })).status).toBe(400);
});

test("of several at one moment one does the work, and the others are told that it is under way", async () => {
  let open = () => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  const before = calls;
  const key = { "idempotency-key": "k-2" };
  let answered = 0;
  const running = Array.from({ length: 5 }, async () => {
    const answer = await trial("slow", key);
    answered += 1;
    // All but the one that works have their answer while it works.
    if (answered === 4) open();
    return answer;
  });
  const all = await Promise.all(running);
  expect(all.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
  expect(calls).toBe(before + 1);
});

test("a refusal or a failure of ours gives the key back; a bad answer after the work does not", async () => {
  const status = async (name: string, key: string) => (await trial(name, { "idempotency-key": key })).status;
  expect([await status("conflict", "k-3"), await status("fine", "k-3")]).toEqual([409, 201]);
  expect([await status("bug", "k-4"), await status("fine", "k-4")]).toEqual([500, 201]);
  expect([await status("badly", "k-5"), await status("badly", "k-5")]).toEqual([500, 409]);
});

test("after a day a key is new, and the job takes the old answers away", async () => {
  const key = { "idempotency-key": "k-6" };
  const first = await trial("daily", key);
  shop.setNow(new Date("2026-11-24T00:00:01Z"));
  const next = await trial("daily", key);
  expect(next.json.call).not.toBe(first.json.call);
  const { apiJobs } = await import("./expire.ts");
  const count = async () =>
    (await shop.store.db.selectFrom("api_answer").select("idempotency_key").execute()).length;
  expect(await count()).toBeGreaterThan(1);
  await apiJobs["api.expire-answers"]?.({
    db: shop.store.db,
    now: new Date("2026-11-25T00:00:02Z"),
  } as Parameters<NonNullable<(typeof apiJobs)[string]>>[0]);
  expect(await count()).toBe(0);
  shop.setNow(new Date("2026-11-23T00:00:00Z"));
});

test("a bug says nothing of its inside, and is logged with the request's id", async () => {
  const { status, text, json } = await trial("bug");
  expect([status, text.includes("secret of the machine")]).toEqual([500, false]);
  expect(shop.log.at(-1)).toMatchObject({ level: "error", request: json.request_id });
});

test("a token that asks too often waits, told how long; another does not", async () => {
  const door = createApi(routes, { burst: 3, perSecond: 0.1 });
  const other = await programOf(shop, "it");
  const ask = (token: string) =>
    door(
      new Request("http://banto.test/api/v1/trials/newest", {
        headers: { authorization: `Bearer ${token}` },
      }),
      shop.services,
      "r",
    );
  const first = [await ask(it.token), await ask(it.token), await ask(it.token), await ask(it.token)];
  expect(first.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(first[3]?.headers.get("retry-after")).toBe("10");
  expect((await ask(other.token)).status).toBe(200);
  shop.setNow(new Date("2026-11-23T00:00:10Z"));
  expect([(await ask(it.token)).status, (await ask(it.token)).status]).toEqual([200, 429]);
});

test("a route without a known permission, declared twice or outside of /api/v1 cannot be mounted", () => {
  const [first] = routes;
  if (!first) throw new Error("no route");
  expect(() => createApi([first, first])).toThrow(/declared twice/);
  expect(() => createApi([{ ...first, permission: "people.everything" as "people.edit" }])).toThrow(
    /permission/,
  );
  expect(() => createApi([{ ...first, path: "/people" }])).toThrow(/not a path/);
});
