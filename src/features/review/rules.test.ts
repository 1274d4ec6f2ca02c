import fc from "fast-check";
import { expect, test } from "vitest";
import {
  changedItems,
  choices,
  completed,
  type Decision,
  daysLeft,
  documentHash,
  documentOf,
  documentText,
  fingerprint,
  isMonth,
  items,
  monthBefore,
  monthIn,
  openPoints,
} from "./rules.ts";

const decisions = fc.tuple(
  ...items.map((item) =>
    fc.record({
      item: fc.constant(item),
      choice: fc.constantFrom(...choices, null),
      note: fc.constantFrom("", "田中", "来月"),
    }),
  ),
) as fc.Arbitrary<Decision[]>;

const allDecided = items.map((item): Decision => ({ item, choice: "1", note: "" }));

const document = (changes: Partial<Parameters<typeof documentOf>[0]> = {}) =>
  documentText(
    documentOf({
      company: "株式会社見本製作所",
      month: "2026-11",
      signer: "見本 一郎",
      signedAt: "2026-11-23T00:00:00.000Z",
      diagnosis: null,
      decisions: allDecided,
      sheet: {},
      ...changes,
    }),
  );

test("the month begins at midnight where the company is", () => {
  const instant = new Date("2026-11-30T15:30:00Z");
  expect(monthIn("Asia/Tokyo", instant)).toBe("2026-12");
  expect(monthIn("UTC", instant)).toBe("2026-11");
  expect(monthBefore("2026-01")).toBe("2025-12");
  expect(daysLeft("2026-11", "2026-11-30")).toBe(1);
  expect(daysLeft("2026-02", "2026-02-01")).toBe(28);
  expect(daysLeft("2026-10", "2026-11-30")).toBe(0);
  expect(["2026-13", "2026-1", "x", "2026-00"].filter(isMonth)).toEqual([]);
});

test("seven choices are enough to sign; another answer needs to be said, and 'not this month' is an answer", () => {
  expect(openPoints([]).size).toBe(7);
  expect(openPoints(allDecided).size).toBe(0);
  expect(openPoints(allDecided.map((one) => ({ ...one, choice: "later" as const }))).size).toBe(0);
  const other = allDecided.map((one) => (one.item === 3 ? { ...one, choice: "other" as const } : one));
  expect([...openPoints(other)]).toEqual([[3, "say-what"]]);
  expect(openPoints(other.map((one) => ({ ...one, note: "鈴木に任せる" }))).size).toBe(0);
});

test("two drafts have the same fingerprint exactly when nothing differs between them", () => {
  fc.assert(
    fc.property(decisions, decisions, (a, b) => {
      expect(fingerprint(a) === fingerprint(b)).toBe(changedItems(a, b).length === 0);
    }),
  );
});

test("writing the changes over what was there gives what was sent, in any order of the items", () => {
  fc.assert(
    fc.property(decisions, decisions, (before, after) => {
      const written = new Map(before.map((one) => [one.item, one]));
      for (const change of changedItems(before, after.toReversed())) written.set(change.item, change);
      expect(completed([...written.values()])).toEqual(after);
    }),
  );
});

test("any change of what is signed changes the fingerprint that the ledger keeps", () => {
  const signed = documentHash(document());
  const changes = [
    { company: "別会社" },
    { month: "2026-12" },
    { signer: "別人" },
    { signedAt: "2026-11-24T00:00:00.000Z" },
    { sheet: { 25: "yes" as const } },
    { decisions: allDecided.map((one) => (one.item === 7 ? { ...one, note: "。" } : one)) },
    { diagnosis: { id: "d", edition: "ipa-sme-4.0" as const } },
  ];
  const hashes = changes.map((change) => documentHash(document(change)));
  expect(new Set([signed, ...hashes]).size).toBe(changes.length + 1);
  expect(documentHash(document())).toBe(signed);
});

test("nothing with an open decision can be put into a document", () => {
  expect(() => document({ decisions: allDecided.slice(1) })).toThrow(RangeError);
});
