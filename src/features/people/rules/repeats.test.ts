import fc from "fast-check";
import { expect, test } from "vitest";
import { mayBeOne } from "./identity.ts";
import { type Claimant, doublesOf } from "./repeats.ts";

const one = (...values: string[]) => fc.constantFrom("", "", ...values);
const identity = fc.record({
  number: one("1", "2"),
  mail: one("a", "b"),
  name: fc.constantFrom("n", "m"),
  kana: one("k", "l"),
  department: one("d", "e"),
});
const claimants = fc
  .array(identity, { maxLength: 12 })
  .map((list) => list.map((each, row): Claimant => ({ row, stated: {}, identity: each })));

test("finds exactly the rows that comparing each with each would find", () => {
  fc.assert(
    fc.property(claimants, (list) => {
      const expected = list.filter((a) =>
        list.some((b) => a.row !== b.row && mayBeOne(a.identity, b.identity)),
      );
      expect([...doublesOf(list).keys()].sort((a, b) => a - b)).toEqual(expected.map(({ row }) => row));
    }),
    { numRuns: 2000 },
  );
});

test("20,000 namesakes with numbers or addresses of their own are not compared each with each", () => {
  const list = Array.from({ length: 20_000 }, (_, row): Claimant => {
    const keys = { number: row % 2 ? "" : String(row), mail: `p${row}@example.jp` };
    return { row, stated: {}, identity: { ...keys, name: "佐藤", kana: "", department: "" } };
  });
  let compared = 0;
  const counted = list.map((claimant) => ({
    ...claimant,
    get identity() {
      compared += 1;
      return claimant.identity;
    },
  }));
  expect(doublesOf(counted).size).toBe(0);
  expect(compared).toBeLessThan(20 * list.length);
});
