import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysOff } from "../calendar/index.ts";
import type { Assessable, Evidence, Facts } from "../control/index.ts";
import { rankOf } from "../control/index.ts";
import type { Taskable } from "../task/index.ts";
import { seeded } from "./random.ts";
import { type Start, simulate } from "./simulate.ts";

type Both = Assessable & Taskable;
const control = (id: string, changes: Partial<Both> = {}): Both => ({
  id,
  principle: 1,
  risk: 4,
  scope: "company",
  condition: "evidence-alone",
  evidence: { grade: "E1", days: 92 },
  task: { minutes: 20, who: "it", everyDays: 90, appearDaysBefore: 14 },
  ...changes,
});
const controls: readonly Both[] = [
  control("updates", {
    scope: { register: "devices" },
    condition: { fact: "device.autoUpdate", is: true },
    evidence: { grade: "E3", days: 35 },
    task: { minutes: 5, minutesEach: 2, who: "it", everyDays: 30, appearDaysBefore: 7 },
  }),
  control("restore", { principle: 7 }),
  control("copies", { principle: 7, evidence: { grade: "E4", days: 180 } }),
  control("card", {
    principle: 9,
    scope: { register: "people" },
    evidence: { grade: "E2", days: 365 },
    task: { minutes: 3, who: "everyone", everyDays: 360, appearDaysBefore: 30 },
  }),
];
const list = (prefix: string, count: number, facts = {}) =>
  Array.from({ length: count }, (_, i) => ({ id: `${prefix}${i}`, kind: null, facts }));
const facts: Facts = {
  company: { "device.autoUpdate": true },
  registers: {
    devices: { complete: true, objects: list("pc", 12) },
    people: { complete: true, objects: list("person", 10) },
  },
};
const shown: readonly Evidence[] = controls.flatMap(({ id, scope, evidence }) => {
  const objects = scope === "company" ? [null] : facts.registers[scope.register]?.objects.map((o) => o.id);
  return (objects ?? []).map((objectId, i) => ({
    id: `${id} ${objectId}`,
    controlId: id,
    objectId,
    grade: evidence.grade,
    at: addDays("2026-11-24", -(i % 10)),
    validUntil: null,
    withdrawnAt: null,
    by: "sato",
    countersignedBy: evidence.grade === "E4" ? "suzuki" : null,
  }));
});
const start: Start = {
  today: "2026-11-24",
  facts,
  evidence: shown,
  waivers: [],
  people: [{ id: "sato", does: ["it", "everyone"], standsInFor: [], minutesFree: 90 }],
  minutesFree: 90,
  diligence: 1,
  off: daysOff(2026, 2028),
};
const stateOf = (month: ReturnType<typeof simulate>[number] | undefined, principle: number) =>
  month?.tiles.find((tile) => tile.principle === principle)?.state;

describe("a year of a company", () => {
  test("in which everybody does what comes up keeps every tile proved", () => {
    const months = simulate(controls, start, 12, 1);
    expect(months.map(({ on }) => on.slice(0, 7))).toEqual([
      "2026-11",
      ...Array.from(
        { length: 11 },
        (_, i) => `${i === 0 ? 2026 : 2027}-${String(((i + 11) % 12) + 1).padStart(2, "0")}`,
      ),
      "2027-11",
    ]);
    for (const month of months) {
      for (const principle of [1, 7, 9]) expect(stateOf(month, principle), month.on).toBe("proved");
      expect(month.lapsed).toBe(0);
    }
    expect(months.reduce((sum, { done }) => sum + done, 0)).toBeGreaterThan(15);
  });

  test("in which nobody does anything lets every tile decay, and each lapse was announced", () => {
    const months = simulate(controls, { ...start, diligence: 0 }, 13, 1);
    for (const [i, month] of months.entries()) {
      const before = months[i - 1];
      for (const principle of [1, 7, 9]) {
        const [was, is] = [stateOf(before ?? month, principle), stateOf(month, principle)];
        if (was && is) expect(rankOf(is)).toBeLessThanOrEqual(rankOf(was));
      }
      expect(month.unannounced).toBe(0);
    }
    expect(months.map((month) => stateOf(month, 1))[2]).toBe("expired");
    expect(months.slice(0, 3).map((month) => stateOf(month, 7))).toEqual(["proved", "proved", "proved"]);
    for (const principle of [1, 7, 9]) expect(stateOf(months.at(-1), principle)).toBe("expired");
    expect(months.reduce((sum, { lapsed }) => sum + lapsed, 0)).toBe(24);
    expect(months.at(-1)?.overdue).toBe(4);
  });

  test("counts what lapses without notice, as when the program was not running", () => {
    const silent = controls.map((one) => ({
      ...one,
      task: { ...one.task, everyDays: 999, appearDaysBefore: -20 },
    }));
    const months = simulate(silent, { ...start, diligence: 0 }, 2, 1);
    expect(months.reduce((sum, { unannounced }) => sum + unannounced, 0)).toBeGreaterThan(0);
  });

  test("has no work on days off", () => {
    const everyDay = Array.from({ length: 400 }, (_, n) => addDays(start.today, n));
    const months = simulate(controls, { ...start, off: new Set(everyDay) }, 12, 1);
    expect(months.every(({ done }) => done === 0)).toBe(true);
  });

  test("is the same again for the same seed, and another one for another", () => {
    const year = (seed: number) => simulate(controls, { ...start, diligence: 0.1 }, 12, seed);
    expect(year(7)).toEqual(year(7));
    expect(year(7)).not.toEqual(year(8));
  });

  test("never lets evidence lapse without a task on the day before, however diligent people are", () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, diligence) => {
        for (const month of simulate(controls, { ...start, diligence }, 6, seed)) {
          expect(month.unannounced).toBe(0);
        }
      }),
      { numRuns: 15 },
    );
  });
});

test("seeded numbers stay within 0 and 1 and spread evenly", () => {
  const random = seeded(42);
  const numbers = Array.from({ length: 10_000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, n) => sum + n, 0) / numbers.length).toBeCloseTo(0.5, 1);
  expect(Array.from({ length: 3 }, seeded(42))).toEqual(numbers.slice(0, 3));
});
