import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { type Program, programOf } from "#tests/helpers/program.ts";

let shop: TestShop;
let it: Program;
beforeAll(async () => {
  shop = await openTestShop();
  it = await programOf(shop, "it");
});
afterAll(() => shop.close());

const LIST = "/api/v1/people";
const add = (body: Record<string, unknown>, headers = {}) => it.call("POST", LIST, { body, headers });

test("adds a person, reads it back by its address, and leaves a trace of the token", async () => {
  const made = await add({
    family_name: "山田",
    given_name: "太郎",
    joined_on: "令和8年4月1日",
    mail: "TARO@example.co.jp",
  });
  expect(made.status).toBe(201);
  expect(made.headers.get("etag")).toBe('"1"');
  const read = await it.call("GET", made.headers.get("location") ?? "");
  expect(read.json).toEqual(made.json);
  expect(read.json).toMatchObject({
    family_name: "山田",
    joined_on: "2026-04-01",
    mail: "taro@example.co.jp",
    version: 1,
  });
  expect(read.json).not.toHaveProperty("search");
  const entry = await shop.store.db
    .selectFrom("ledger_entry")
    .select("actor")
    .where("subject", "=", `person:${read.json.id}`)
    .executeTakeFirst();
  expect(entry?.actor).toBe(`token:${it.tokenId}`);
});

test("names every wrong and every misspelt field, in the caller's language, and adds nobody", async () => {
  const body = { family_name: "", mail: "no", joined_on: "2026-05-01", given: "x" };
  const refused = await add(body, { "accept-language": "en" });
  expect(refused.status).toBe(422);
  expect(refused.headers.get("content-type")).toBe("application/problem+json");
  expect(refused.json.errors).toEqual([
    { in: "body", path: "family_name", key: "required", message: "Please fill this in." },
    { in: "body", path: "mail", key: "invalid-email", message: expect.stringContaining("mail address") },
    { in: "body", path: "given", key: "unknown-field", message: "There is no field of this name." },
  ]);
  const late = await add({ family_name: "逆", joined_on: "2026-05-01", left_on: "2026-04-01" });
  expect(late.json.errors).toEqual([
    { in: "body", path: "left_on", key: "left-before-joined", message: expect.stringContaining("退職日") },
  ]);
  expect((await it.call("GET", `${LIST}?q=${encodeURIComponent("逆")}`)).json.items).toEqual([]);
});

test("an employee number that is taken is a problem of that field", async () => {
  await add({ family_name: "一", number: "E-7" });
  const again = await add({ family_name: "二", number: "E-7" });
  expect([again.status, again.json.errors]).toMatchObject([422, [{ path: "number", key: "number-taken" }]]);
});

test("changes only what was sent, only with the revision that was read", async () => {
  const { json, headers } = await add({ family_name: "鈴木", department: "製造部" });
  const path = `${LIST}/${json.id}`;
  const change = (etag: string | null, body: unknown) =>
    it.call("PATCH", path, { body, headers: etag === null ? {} : { "if-match": etag } });
  expect((await change(null, { title: "課長" })).status).toBe(428);
  expect((await change("*", { title: "課長" })).status).toBe(428);
  const changed = await change(headers.get("etag"), { title: "課長" });
  expect([changed.status, changed.headers.get("etag")]).toEqual([200, '"2"']);
  expect(changed.json).toMatchObject({ family_name: "鈴木", department: "製造部", title: "課長" });
  expect((await change('"1"', { title: "部長" })).status).toBe(412);
  expect((await change('"x"', { title: "部長" })).status).toBe(412);
  expect((await it.call("GET", path)).json.title).toBe("課長");
  expect((await it.call("GET", path, { headers: { "if-none-match": '"2"' } })).status).toBe(304);
});

test("pages read on without a gap or a repeat while people are added in between", async () => {
  for (let i = 10; i < 40; i++)
    await add({ family_name: `頁${i}`, family_kana: `ページ${i}`, department: "頁" });
  const seen: string[] = [];
  let path: string | undefined = `${LIST}?department=${encodeURIComponent("頁")}&limit=7`;
  for (let step = 0; path !== undefined; step++) {
    const { json, headers, status } = await it.call("GET", path);
    expect(status).toBe(200);
    seen.push(...(json.items as { family_name: string }[]).map((one) => one.family_name));
    const link: string | undefined = /^<([^>]+)>; rel="next"$/.exec(headers.get("link") ?? "")?.[1];
    expect(link === undefined).toBe(json.next === null);
    // One before and one behind what has been read.
    await add({ family_name: `前${step}`, family_kana: `ページ0${step}`, department: "頁" });
    path = link;
  }
  expect(seen).toEqual(Array.from({ length: 30 }, (_, i) => `頁${i + 10}`));
});

test("a cursor of another list, another company or nobody's making is refused", async () => {
  await add({ family_name: "一" });
  await add({ family_name: "二" });
  const { json } = await it.call("GET", `${LIST}?limit=1`);
  const cursor = String(json.next);
  expect((await it.call("GET", `${LIST}?limit=1&cursor=${cursor}`)).status).toBe(200);
  expect((await it.call("GET", `${LIST}?limit=1&sort=added&cursor=${cursor}`)).status).toBe(422);
  expect((await it.call("GET", `${LIST}?cursor=${cursor.slice(0, -3)}AAA`)).status).toBe(422);
  expect((await it.call("GET", `${LIST}?cursor=x`)).status).toBe(422);
  const other = await programOf(shop, "it", shop.other);
  expect((await other.call("GET", `${LIST}?limit=1&cursor=${cursor}`)).status).toBe(422);
  for (const limit of ["0", "201", "x", ""])
    expect((await it.call("GET", `${LIST}?limit=${limit}`)).status).toBe(422);
});
