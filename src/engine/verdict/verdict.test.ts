import { describe, expect, test } from "vitest";
import { allOf, anyOf, boundsOf, not, reaches, tally, type Verdict, verdictOn } from "./index.ts";

const three: readonly Verdict[] = ["no", "unknown", "yes"];

describe("three values", () => {
  test("unknown answers are unknown, not no", () => {
    expect([true, false, null, undefined].map(verdictOn)).toEqual(["yes", "no", "unknown", "unknown"]);
  });

  test("all is the lower of two, any the higher, not the opposite", () => {
    for (const [i, a] of three.entries()) {
      for (const [j, b] of three.entries()) {
        expect(allOf([a, b])).toBe(three[Math.min(i, j)]);
        expect(anyOf([a, b])).toBe(three[Math.max(i, j)]);
        expect(not(allOf([a, b]))).toBe(anyOf([not(a), not(b)]));
      }
    }
    expect([allOf([]), anyOf([])]).toEqual(["yes", "no"]);
  });

  test("counts lie between what is known and what may be", () => {
    expect(boundsOf(["yes", "unknown", "no", "yes"])).toEqual({ low: 2, high: 3 });
    expect([2, 3, 4].map((least) => reaches({ low: 2, high: 3 }, least))).toEqual(["yes", "unknown", "no"]);
    expect(tally(["yes", "no", "no"])).toEqual({ yes: 1, no: 2, unknown: 0 });
  });
});
