import { describe, expect, test } from "vitest";
import {
  bandOfRisk,
  importanceOf,
  type Level,
  levelBounds,
  levels,
  likelihoodOf,
  type Rating,
  riskOf,
  riskValueOf,
  suggestTreatment,
} from "./index.ts";

const rating = (c: Level | null, i: Level | null, a: Level | null, more: Partial<Rating> = {}): Rating => ({
  confidentiality: c,
  integrity: i,
  availability: a,
  personalData: false,
  graveConsequence: false,
  ...more,
});

describe("likelihood", () => {
  test.each([
    [3, 3, 3],
    [3, 2, 2],
    [3, 1, 1],
    [2, 3, 2],
    [2, 2, 1],
    [2, 1, 1],
    [1, 3, 1],
    [1, 2, 1],
    [1, 1, 1],
  ] as const)("threat %i with vulnerability %i is %i", (threat, vulnerability, likelihood) => {
    expect(likelihoodOf(threat, vulnerability)).toBe(likelihood);
  });
});

describe("risk value and band", () => {
  test.each([
    [1, 1, 1, "small"],
    [1, 2, 2, "small"],
    [1, 3, 3, "small"],
    [2, 1, 2, "small"],
    [2, 2, 4, "medium"],
    [2, 3, 6, "large"],
    [3, 1, 3, "small"],
    [3, 2, 6, "large"],
    [3, 3, 9, "large"],
  ] as const)("importance %i at likelihood %i is %i, %s", (importance, likelihood, value, band) => {
    expect(riskValueOf(importance, likelihood)).toBe(value);
    expect(bandOfRisk(riskValueOf(importance, likelihood))).toBe(band);
  });

  test("with all inputs known, all 27 values are the formula's", () => {
    for (const i of levels) {
      for (const t of levels) {
        for (const v of levels) {
          const risk = riskOf(levelBounds(i), levelBounds(t), levelBounds(v));
          const value = i * Math.max(1, t + v - 3);
          expect(risk.value).toEqual({ low: value, high: value });
          expect(risk.band).toBe(value >= 6 ? "large" : value === 4 ? "medium" : "small");
        }
      }
    }
  });

  test("nothing known leaves all open, and is no band", () => {
    const risk = riskOf(levelBounds(null), levelBounds(null), levelBounds(null));
    expect(risk).toEqual({
      likelihood: { low: 1, high: 3 },
      value: { low: 1, high: 9 },
      band: null,
      possibleBands: ["large", "medium", "small"],
    });
  });

  test("a band is told as soon as only one is possible", () => {
    expect(riskOf(levelBounds(3), { low: 2, high: 3 }, levelBounds(3)).band).toBe("large");
    expect(riskOf(levelBounds(null), levelBounds(1), levelBounds(null)).band).toBe("small");
  });
});

describe("importance", () => {
  test("is the highest of the three ratings in all 27 cases", () => {
    for (const c of levels) {
      for (const i of levels) {
        for (const a of levels) {
          const most = Math.max(c, i, a);
          expect(importanceOf(rating(c, i, a))).toMatchObject({ low: most, high: most, missing: [] });
        }
      }
    }
  });

  test("is forced to 3 by personal data or a grave consequence, however low the ratings", () => {
    for (const key of ["personalData", "graveConsequence"] as const) {
      expect(importanceOf(rating(1, 1, 1, { [key]: true }))).toEqual({
        low: 3,
        high: 3,
        because: [key],
        missing: [],
      });
    }
    expect(importanceOf(rating(null, null, null, { personalData: true })).missing).toEqual([]);
  });

  test("names what could still raise it, and nothing once it is at the top", () => {
    expect(importanceOf(rating(2, null, 1))).toEqual({
      low: 2,
      high: 3,
      because: ["confidentiality"],
      missing: ["integrity"],
    });
    expect(importanceOf(rating(2, 1, 1, { personalData: null }))).toMatchObject({
      low: 2,
      high: 3,
      missing: ["personalData"],
    });
    expect(importanceOf(rating(3, null, null, { personalData: null })).missing).toEqual([]);
    expect(importanceOf(rating(null, null, null))).toMatchObject({ low: 1, high: 3, because: [] });
  });
});

test.each([
  [1, 1, "keep"],
  [1, 2, "reduce"],
  [1, 3, "reduce"],
  [2, 1, "keep"],
  [2, 2, "reduce"],
  [2, 3, "reduce"],
  [3, 1, "transfer"],
  [3, 2, "avoid"],
  [3, 3, "avoid"],
] as const)("importance %i at likelihood %i suggests to %s", (importance, likelihood, treatment) => {
  expect(suggestTreatment(importance, likelihood)).toBe(treatment);
});
