import fc from "fast-check";
import { expect, test } from "vitest";
import { answers, questionNumbers, type Sheet } from "./answer.ts";
import { compare } from "./compare.ts";
import { score } from "./score.ts";

const aSheet: fc.Arbitrary<Sheet> = fc
  .array(fc.option(fc.constantFrom(...answers), { nil: undefined }), { minLength: 25, maxLength: 25 })
  .map((list) => Object.fromEntries(list.flatMap((a, i) => (a ? [[i + 1, a]] : []))));

test("lists what changed, with its points and direction", () => {
  const before: Sheet = { 1: "yes", 2: "unknown", 3: "partly", 4: "no" };
  const after: Sheet = { 1: "yes", 2: "no", 3: "no", 5: "partly" };
  expect(compare(before, after).changed).toEqual([
    { number: 2, from: "unknown", to: "no", points: 1, direction: "better" },
    { number: 3, from: "partly", to: "no", points: -2, direction: "worse" },
    { number: 4, from: "no", to: null, points: 0, direction: "cleared" },
    { number: 5, from: null, to: "partly", points: 2, direction: "answered" },
  ]);
});

test("says whether the totals may be compared", () => {
  const full = Object.fromEntries(questionNumbers.map((n) => [n, "partly" as const]));
  expect(compare(full, { ...full, 1: "yes" })).toMatchObject({ comparable: true, delta: 2 });
  expect(compare(full, {}).comparable).toBe(false);
});

test("the changes add up to the difference of the totals and of the parts", () => {
  fc.assert(
    fc.property(aSheet, aSheet, (a, b) => {
      const { delta, changed, parts } = compare(a, b);
      expect(delta).toBe(score(b).total - score(a).total);
      expect(changed.reduce((sum, c) => sum + c.points, 0)).toBe(delta);
      expect(parts.reduce((sum, p) => sum + p.delta, 0)).toBe(delta);
      expect(compare(b, a).delta + delta).toBe(0);
      expect(compare(a, a).changed).toEqual([]);
    }),
  );
});
