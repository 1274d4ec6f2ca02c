import fc from "fast-check";
import { expect, test } from "vitest";
import { addressProblem, kinds, lastLook, policyOf, type StarRecord, standing } from "./rules.ts";

const record = (changes: Partial<StarRecord>): StarRecord => ({
  id: "1",
  kind: "policy-set",
  on_day: "2026-11-01",
  url: null,
  outcome: null,
  declaration_id: null,
  note: "",
  recorded_at: "2026-11-01T00:00:00.000Z",
  withdrawn_at: null,
  ...changes,
});

const day = fc.constantFrom("2026-01-01", "2026-05-05", "2026-11-23");
const someRecords = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 99 }).map(String),
    kind: fc.constantFrom(...kinds),
    on_day: day,
    recorded_at: day.map((value) => `${value}T00:00:00.000Z`),
    withdrawn_at: fc.constantFrom(null, "2026-11-24T00:00:00.000Z"),
  }),
  { selector: ({ id }) => id },
);

test("the newest record that was not withdrawn stands, whatever the order they come in", () => {
  fc.assert(
    fc.property(someRecords, (rows) => {
      const records = rows.map(record);
      const found = standing(records);
      expect(standing(records.toReversed())).toEqual(found);
      for (const kind of kinds) {
        const alive = records.filter((one) => one.kind === kind && one.withdrawn_at === null);
        expect(found[kind] === undefined).toBe(alive.length === 0);
        for (const one of alive) expect((found[kind]?.on_day ?? "") >= one.on_day).toBe(true);
      }
    }),
  );
});

test("without records the policy is neither set nor published", () => {
  expect(policyOf(standing([]))).toEqual({ decidedOn: null, publishedAt: null });
});

test("a look at an earlier address says nothing about the one published now", () => {
  const published = record({ kind: "policy-published", url: "https://new.example.jp/" });
  const look = record({ id: "2", kind: "page-checked", url: "https://old.example.jp/", outcome: "seen" });
  expect(lastLook(standing([published, look]))).toBeNull();
  expect(lastLook(standing([published, { ...look, url: published.url }]))?.id).toBe("2");
  expect(lastLook(standing([look]))).toBeNull();
});

test("only an address that outsiders can open counts as published", () => {
  const good = [
    "https://www.example.co.jp/security",
    "http://example.jp",
    "https://例え.jp/方針",
    "https://8.8.8.8/",
  ];
  expect(good.map(addressProblem)).toEqual(good.map(() => undefined));
  const inside = [
    "http://localhost/",
    "http://intranet/policy",
    "http://192.168.1.5/",
    "http://10.1.2.3/",
    "http://172.20.0.1/",
    "http://[::1]/",
    "https://nas.local/",
  ];
  expect(inside.map(addressProblem)).toEqual(inside.map(() => "not-outside"));
  const odd = [
    "",
    "example.jp",
    "ftp://example.jp/",
    "javascript:alert(1)",
    "https://a:b@example.jp/",
    "//example.jp",
  ];
  expect(odd.map(addressProblem)).toEqual(odd.map(() => "invalid-url"));
});
