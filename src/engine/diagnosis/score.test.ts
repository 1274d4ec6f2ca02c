import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, answers, isAnswer, points, questionNumbers, type Sheet } from "./answer.ts";
import { bandOf } from "./band.ts";
import { score } from "./score.ts";

const anAnswer = fc.constantFrom(...answers);
const aNumber = fc.integer({ min: 1, max: 25 });
const aSheet: fc.Arbitrary<Sheet> = fc
  .array(fc.option(anAnswer, { nil: undefined }), { minLength: 25, maxLength: 25 })
  .map((list) => Object.fromEntries(list.flatMap((a, i) => (a ? [[i + 1, a]] : []))));
const allOf = (answer: Answer): Sheet => Object.fromEntries(questionNumbers.map((n) => [n, answer]));
const without = (sheet: Sheet, n: number): Sheet =>
  Object.fromEntries(Object.entries(sheet).filter(([key]) => Number(key) !== n));

describe("the official scoring (4/2/0/−1, parts of 5, 13 and 7)", () => {
  test("runs from −25 to 100", () => {
    expect(score(allOf("yes")).total).toBe(100);
    expect(score(allOf("partly")).total).toBe(50);
    expect(score(allOf("no")).total).toBe(0);
    expect(score(allOf("unknown")).total).toBe(-25);
  });

  test("has parts worth 20, 52 and 28 points, down to −5, −13 and −7", () => {
    const { parts } = score({});
    expect(parts.map((p) => [p.part, p.of, p.max, p.min])).toEqual([
      [1, 5, 20, -5],
      [2, 13, 52, -13],
      [3, 7, 28, -7],
    ]);
  });

  test.each([
    [100, "100"],
    [99, "70-99"],
    [70, "70-99"],
    [69, "50-69"],
    [50, "50-69"],
    [49, "up-to-49"],
    [-25, "up-to-49"],
  ])("puts %i into the band %s", (total, band) => {
    expect(bandOf(total)).toBe(band);
  });

  test("scores a mixed sheet", () => {
    const sheet: Sheet = { ...allOf("yes"), 3: "partly", 11: "no", 24: "unknown" };
    const result = score(sheet);
    expect(result.total).toBe(100 - 2 - 4 - 5);
    expect(result.parts.map((p) => p.total)).toEqual([18, 48, 23]);
    expect(result.band).toBe("70-99");
    expect(result.unknown).toEqual([24]);
    expect(result.counts).toEqual({ yes: 22, partly: 1, no: 1, unknown: 1 });
  });
});

describe("a sheet that is not finished", () => {
  test("has no band, only the bands still possible", () => {
    const result = score(without(allOf("yes"), 7));
    expect(result).toMatchObject({ complete: false, band: null, unanswered: [7], lowest: 95, highest: 100 });
    expect(result.possibleBands).toEqual(["100", "70-99"]);
    expect(score({}).possibleBands).toEqual(["100", "70-99", "50-69", "up-to-49"]);
  });

  test("has one band that is certain when nothing can change it", () => {
    const result = score(without(allOf("no"), 1));
    expect(result.possibleBands).toEqual(["up-to-49"]);
  });

  test("ignores keys that are not questions", () => {
    expect(score({ 0: "yes", 26: "yes", 1: "yes" }).total).toBe(4);
  });
});

describe("laws", () => {
  test("the total is the sum of the parts, within the range, within the bounds", () => {
    fc.assert(
      fc.property(aSheet, (sheet) => {
        const s = score(sheet);
        expect(s.parts.reduce((sum, p) => sum + p.total, 0)).toBe(s.total);
        expect(s.total).toBe(Object.values(sheet).reduce((sum, a) => sum + (a ? points[a] : 0), 0));
        expect(s.lowest).toBeLessThanOrEqual(s.total);
        expect(s.highest).toBeGreaterThanOrEqual(s.total);
        expect(s.lowest).toBeGreaterThanOrEqual(-25);
        expect(s.highest).toBeLessThanOrEqual(100);
        expect(s.answered + s.unanswered.length).toBe(25);
      }),
    );
  });

  test("the order in which questions were answered does not matter", () => {
    fc.assert(
      fc.property(aSheet, (sheet) => {
        const reversed = new Map(Object.entries(sheet).reverse());
        expect(score(Object.fromEntries(reversed))).toEqual(score(sheet));
      }),
    );
  });

  test("improving an answer from unknown to no to partly to yes always raises the total", () => {
    fc.assert(
      fc.property(aSheet, aNumber, (sheet, n) => {
        const totals = (["unknown", "no", "partly", "yes"] as const).map(
          (a) => score({ ...sheet, [n]: a }).total,
        );
        expect(totals).toEqual(totals.toSorted((a, b) => a - b));
        expect(new Set(totals).size).toBe(4);
      }),
    );
  });

  test("not knowing is never counted as no: it is listed and costs one point more", () => {
    fc.assert(
      fc.property(aSheet, aNumber, (sheet, n) => {
        const unknown = score({ ...sheet, [n]: "unknown" });
        const no = score({ ...sheet, [n]: "no" });
        expect(unknown.total).toBe(no.total - 1);
        expect(unknown.counts.no).toBe(no.counts.no - 1);
        expect(unknown.unknown).toContain(n);
        expect(no.unknown).not.toContain(n);
      }),
    );
  });

  test("taking an answer away widens the range by five points", () => {
    fc.assert(
      fc.property(aSheet, aNumber, (sheet, n) => {
        const full = score({ ...sheet, [n]: sheet[n] ?? "no" });
        const open = score(without(sheet, n));
        expect(open.lowest).toBeLessThanOrEqual(full.lowest);
        expect(open.highest).toBeGreaterThanOrEqual(full.highest);
        expect(open.highest - open.lowest).toBe(full.highest - full.lowest + 5);
      }),
    );
  });

  test("every finished form of a sheet lands in one of the bands announced as possible", () => {
    fc.assert(
      fc.property(aSheet, fc.array(anAnswer, { minLength: 25, maxLength: 25 }), (sheet, rest) => {
        const finished = Object.fromEntries(questionNumbers.map((n) => [n, sheet[n] ?? rest[n - 1]]));
        const result = score(finished);
        expect(result.complete).toBe(true);
        expect(score(sheet).possibleBands).toContain(result.band);
        expect(result.possibleBands).toEqual([result.band]);
      }),
    );
  });
});

test("recognises the four answers and nothing else", () => {
  expect(answers.every(isAnswer)).toBe(true);
  expect(["", "YES", "toString", null, undefined, 4].some(isAnswer)).toBe(false);
});
