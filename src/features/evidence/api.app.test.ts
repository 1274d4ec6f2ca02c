import { afterAll, beforeAll, expect, test } from "vitest";
import { controls } from "#src/handbook/controls/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { type Program, programOf } from "#tests/helpers/program.ts";
import { countersign } from "./service/change.ts";

let shop: TestShop;
let it: Program;
const now = new Date("2026-11-23T00:00:00Z");
const control = controls[0]?.id ?? "";
const path = "/api/v1/evidence/machine-checks";
const check = { name: "backup.restore-hash", result: "sha256 equal, 312 files", inputs_hash: "a".repeat(64) };
const passed = { control, statement: "復元して比べた", check };

beforeAll(async () => {
  shop = await openTestShop(now);
  it = await programOf(shop, "it");
});
afterAll(() => shop.close());

test("what a machine checked becomes E3 evidence of the day, valid as long as its control says", async () => {
  const made = await it.call("POST", path, { body: passed });
  expect(made.status).toBe(201);
  expect(made.json).toMatchObject({ control, grade: "E3", happened_on: "2026-11-23", check, object: null });
  expect(String(made.json.valid_until) > "2026-11-23").toBe(true);
  expect((await it.call("GET", made.headers.get("location") ?? "")).json).toEqual(made.json);
  const listed = await it.call("GET", `/api/v1/evidence?control=${control}`);
  expect(listed.json.items).toContainEqual(made.json);
});

test.each([
  ["a control that does not exist", { control: "no-such" }, "control", "unknown-control"],
  ["a day that has not come", { happened_on: "2026-11-24" }, "happened_on", "future-day"],
  ["a day too long ago to count", { happened_on: "2001-01-01" }, "happened_on", "too-old"],
  ["something that no register has", { object: { register: "people", id: "x" } }, "object", "unknown-object"],
  [
    "no hash of what went in",
    { check: { ...check, inputs_hash: "abc" } },
    "check.inputs_hash",
    "invalid-hash",
  ],
  ["a name in another form", { check: { ...check, name: "Restore!" } }, "check.name", "invalid-name"],
])("refuses %s, and keeps nothing", async (_what, change, field, key) => {
  const count = async () => (await shop.store.db.selectFrom("evidence").select("id").execute()).length;
  const before = await count();
  const { status, json } = await it.call("POST", path, { body: { ...passed, ...change } });
  expect([status, json.errors]).toMatchObject([422, [{ in: "body", path: field, key }]]);
  expect(await count()).toBe(before);
});

test("evidence about another company's person is refused", async () => {
  const other = await programOf(shop, "it", shop.other);
  const { json } = await other.call("POST", "/api/v1/people", { body: { family_name: "よその人" } });
  const about = { ...passed, object: { register: "people", id: String(json.id) } };
  expect((await it.call("POST", path, { body: about })).status).toBe(422);
  expect((await other.call("POST", path, { body: about })).status).toBe(201);
});

test("nobody countersigns what their own program handed in; somebody else may", async () => {
  const { json } = await it.call("POST", path, { body: passed });
  const sign = (role: "it" | "supporter") =>
    countersign(
      shop.store.db,
      { companyId: shop.companyId, id: `user:${shop.as(role).userId}`, role },
      { id: String(json.id), note: "見ました" },
      now,
    );
  await expect(sign("it")).rejects.toMatchObject({ code: "forbidden" });
  await sign("supporter");
  expect((await it.call("GET", `/api/v1/evidence/${String(json.id)}`)).json.grade).toBe("E4");
});
