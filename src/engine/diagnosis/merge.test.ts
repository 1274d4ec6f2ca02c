import fc from "fast-check";
import { expect, test } from "vitest";
import { answers, points, questionNumbers, type Sheet } from "./answer.ts";
import { type DepartmentSheet, merge } from "./merge.ts";

const aSheet: fc.Arbitrary<Sheet> = fc
  .array(fc.option(fc.constantFrom(...answers), { nil: undefined }), { minLength: 25, maxLength: 25 })
  .map((list) => Object.fromEntries(list.flatMap((a, i) => (a ? [[i + 1, a]] : []))));
const someSheets: fc.Arbitrary<DepartmentSheet[]> = fc
  .array(aSheet, { maxLength: 5 })
  .map((sheets) => sheets.map((sheet, i) => ({ department: `d${i}`, answers: sheet })));

test("suggests the weakest answer and says who differs, who does not know and who is missing", () => {
  const merged = merge([
    { department: "sales", answers: { 1: "yes", 2: "unknown", 3: "partly" } },
    { department: "factory", answers: { 1: "no", 2: "no", 3: "partly" } },
    { department: "office", answers: { 1: "yes", 3: "partly", 4: "yes" } },
  ]);
  expect(merged.sheet).toEqual({ 1: "no", 2: "unknown", 3: "partly", 4: "yes" });
  expect(merged.differing).toEqual([1, 2]);
  expect(merged.unknown).toEqual([2]);
  expect(merged.items[0]).toMatchObject({
    byAnswer: { yes: ["office", "sales"], no: ["factory"], partly: [], unknown: [] },
    missing: [],
  });
  expect(merged.items[1]).toMatchObject({ unknown: ["sales"], missing: ["office"] });
  expect(merged.items[4]).toMatchObject({ number: 5, suggestion: null, differing: false });
});

test("one department, or the same one twice, is suggested unchanged", () => {
  fc.assert(
    fc.property(aSheet, (sheet) => {
      expect(merge([{ department: "a", answers: sheet }]).sheet).toEqual(sheet);
      const twice = merge([
        { department: "a", answers: sheet },
        { department: "b", answers: sheet },
      ]);
      expect(twice.sheet).toEqual(sheet);
      expect(twice.differing).toEqual([]);
    }),
  );
});

test("the order of the departments does not matter", () => {
  fc.assert(
    fc.property(someSheets, (sheets) => {
      expect(merge(sheets.toReversed())).toEqual(merge(sheets));
    }),
  );
});

test("merging in stages gives the same suggestion as merging at once", () => {
  fc.assert(
    fc.property(someSheets, aSheet, (sheets, last) => {
      const lastOne = { department: "last", answers: last };
      const staged = merge([{ department: "first", answers: merge(sheets).sheet }, lastOne]);
      expect(staged.sheet).toEqual(merge([...sheets, lastOne]).sheet);
    }),
  );
});

test("no department's answer is weaker than the suggestion", () => {
  fc.assert(
    fc.property(someSheets, (sheets) => {
      const { sheet } = merge(sheets);
      for (const n of questionNumbers) {
        const given = sheets.flatMap((s) => s.answers[n] ?? []).map((a) => points[a]);
        const suggested = sheet[n];
        expect(suggested ? points[suggested] : undefined).toBe(given.length ? Math.min(...given) : undefined);
      }
    }),
  );
});
