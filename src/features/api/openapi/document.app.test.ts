import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { registers } from "#src/features/registers/index.ts";
import type { Register } from "#src/features/registers/kit/definition.ts";
import type { ApiRoute } from "#src/platform/api/index.ts";
import { features } from "#src/server/features.ts";
import { entryValues } from "#tests/access-registers.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { callApi, type Program, programOf } from "#tests/helpers/program.ts";
import { documentOf } from "./document.ts";
import { fieldRows, shapeOf } from "./fields.ts";
import { answerSchema, operationId } from "./operation.ts";

const routes = features.flatMap((feature) => feature.api ?? []);
let shop: TestShop;
let it: Program;
beforeAll(async () => {
  shop = await openTestShop();
  it = await programOf(shop, "it");
});
afterAll(() => shop.close());

test.each(["ja", "en"] as const)("the document in %s is valid OpenAPI 3.1", async (lang) => {
  const document = JSON.parse(JSON.stringify(documentOf(routes, lang, "1.2.3"))) as Record<string, unknown>;
  const validator = new Validator();
  const result = await validator.validate(document);
  expect(result).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
  expect(await new Validator().validate({ ...document, paths: { x: { get: {} } } })).toMatchObject({
    valid: false,
  });
});

test("it has every declared route once, with an id of its own, and every reference leads somewhere", () => {
  const document = documentOf(routes, "en", "1.2.3");
  const ids = routes.map(operationId);
  expect(new Set(ids).size).toBe(routes.length);
  const listed = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(listed.map((operation) => operation.operationId).sort()).toEqual(ids.toSorted());
  const whole = JSON.parse(JSON.stringify(document)) as unknown;
  const text = JSON.stringify(document);
  for (const [, pointer = ""] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const target = pointer
      .split("/")
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], whole);
    expect(target, pointer).toBeDefined();
  }
});

test("it is served to anybody, says nothing of a company, and speaks the caller's language", async () => {
  const get = (lang: string) =>
    callApi(shop, undefined, "GET", "/api/v1/openapi.json", { headers: { "accept-language": lang } });
  const [ja, en] = [await get("ja"), await get("en")];
  expect([ja.status, ja.json.openapi]).toEqual([200, "3.1.1"]);
  expect(ja.text).toContain("人の一覧");
  expect(en.text).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  expect(en.text).not.toContain("見本製作所");
});

/** What is sent to each route that changes something; reading needs nothing. */
const bodies: Readonly<Record<string, unknown>> = {
  postPeople: { family_name: "山田", employment: "regular", joined_on: "2026-04-01" },
  patchPeopleById: { title: "課長" },
  postExaminationsMail: {
    source: Buffer.from("From: a@b.example\nTo: c@d.example\nSubject: x\n\nx").toString("base64"),
  },
  postExaminationsUrl: { url: "https://example.com/" },
  postExaminationsText: { text: "x" },
  postExaminationsRecipients: { to: "a@b.example" },
  postTasks: { title: "金庫の鍵を替える", due_on: "2026-12-01", minutes: 30 },
  postEvidenceMachineChecks: {
    control: "q01-versions",
    statement: "復元して確かめた",
    check: { name: "backup.restore-hash", result: "sha256 equal, 3 files", inputs_hash: "a".repeat(64) },
  },
};

/** What is sent to the routes of a register. */
async function registerBodies(register: Register): Promise<Record<string, unknown>> {
  const { store, services, companyId } = shop;
  const place = { store, dataDir: services.dataDir, companyId, word: "見本", now: services.clock() };
  const at = `/api/v1/registers/${register.id}`;
  const samples: Readonly<Record<string, unknown>> = {
    [`post ${at}`]: await entryValues(place, register),
    [`patch ${at}/:id`]: { [register.name]: "変更" },
    [`put ${at}/:id/retirement`]: { on: "2026-11-20", why: "買い替え" },
  };
  const found = routes.flatMap((route) => {
    const sample = samples[`${route.method} ${route.path}`];
    return sample === undefined ? [] : [[operationId(route), sample] as const];
  });
  return Object.fromEntries(found);
}

/** The address of something that exists, for a route with a parameter. */
async function addressOf(route: ApiRoute): Promise<{ path: string; etag: string | null }> {
  if (!route.path.includes(":")) return { path: route.path, etag: null };
  const list = await it.call("GET", route.path.slice(0, route.path.indexOf("/:")));
  const [first] = list.json.items as { id: string }[];
  const path = route.path.replace(/:[^/]+/, first?.id ?? "");
  return { path, etag: (await it.call("GET", path)).headers.get("etag") };
}

test("every route answers as the document says: status, headers, and no field more or less", async () => {
  const { controls } = await import("#src/handbook/controls/index.ts");
  const sent: Record<string, unknown> = { ...bodies };
  sent.postEvidenceMachineChecks = {
    ...(bodies.postEvidenceMachineChecks as object),
    control: controls[0]?.id,
  };
  for (const register of registers) Object.assign(sent, await registerBodies(register));
  const inOrder = routes.toSorted((a, b) => Number(b.method === "post") - Number(a.method === "post"));
  for (const route of inOrder) {
    // Time goes on between calls, so that this many stay under the limit.
    shop.setNow(new Date(shop.services.clock().getTime() + 2000));
    const { path, etag } = await addressOf(route);
    const body = sent[operationId(route)];
    if (route.body) expect(body, operationId(route)).toBeDefined();
    const headers: Record<string, string> = route.needsRevision ? { "if-match": etag ?? "" } : {};
    const answer = await it.call(route.method.toUpperCase(), path, { headers, ...(body ? { body } : {}) });
    expect([operationId(route), answer.status, answer.text.slice(0, 300)]).toEqual([
      operationId(route),
      route.status,
      answer.text.slice(0, 300),
    ]);
    const schema = answerSchema(route, "en");
    if (!schema) {
      expect(answer.text).toBe("");
      continue;
    }
    expect(answer.headers.get("content-type")).toBe("application/json");
    const documented = z.fromJSONSchema(closed(schema) as Parameters<typeof z.fromJSONSchema>[0]);
    const parsed = documented.safeParse(answer.json);
    expect([operationId(route), parsed.error?.issues ?? []]).toEqual([operationId(route), []]);
  }
});

/** The same schema, saying of every object that it has no other fields: nothing undocumented may be in an answer. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== "object" || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  if (inner.type !== "object" || !inner.properties) return inner;
  for (const name of (inner.required ?? []) as string[]) expect(inner.properties).toHaveProperty(name);
  return { ...inner, additionalProperties: false };
}

test("a schema becomes rows that people can read", () => {
  expect(
    fieldRows({
      type: "object",
      required: ["a"],
      properties: {
        a: { type: "integer", minimum: 1, maximum: 9, default: 2 },
        list: {
          type: "array",
          items: { type: "object", properties: { day: { type: "string", format: "date" } } },
        },
      },
    }),
  ).toEqual([
    { path: "a", shape: "integer 1–9 = 2", required: true, description: undefined },
    { path: "list", shape: "object[]", required: false, description: undefined },
    { path: "list[].day", shape: "string (date)", required: false, description: undefined },
  ]);
  expect(shapeOf({ anyOf: [{ type: "string", enum: ["x", "y"] }, { type: "null" }] })).toBe(
    '"x" | "y" | null',
  );
});
