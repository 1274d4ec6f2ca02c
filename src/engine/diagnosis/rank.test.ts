import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answers, questionNumbers, type Sheet, type WeakAnswer } from "./answer.ts";
import { type CostBasis, yearlyCost } from "./cost.ts";
import { type RankableQuestion, rankMeasures } from "./rank.ts";
import { thisWeek } from "./week.ts";

const weak: readonly WeakAnswer[] = ["no", "partly", "unknown"];
const bases: readonly CostBasis[] = [
  "free",
  "once",
  "per-month",
  "per-year",
  "per-person",
  "per-person-month",
];
const free = { min: 0, max: 0, basis: "free" } as const;
const measure = (id: string, more: object = {}) =>
  ({ id, level: 1, appliesTo: weak, risk: 3, minutes: 30, cost: free, ...more }) as const;
const question = (number: number, measures: RankableQuestion["measures"], risk = 3): RankableQuestion => ({
  number,
  risk,
  findOut: { minutes: 10 },
  measures,
});

const someQuestions: fc.Arbitrary<RankableQuestion[]> = fc
  .array(
    fc.array(
      fc.record({
        level: fc.constantFrom(1 as const, 2 as const, 3 as const),
        appliesTo: fc.subarray([...weak]),
        risk: fc.integer({ min: 1, max: 5 }),
        minutes: fc.integer({ min: 5, max: 600 }),
        cost: fc.record({
          min: fc.constant(0),
          max: fc.integer({ min: 0, max: 500_000 }),
          basis: fc.constantFrom(...bases),
        }),
      }),
      { maxLength: 3 },
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((list) =>
    list.map((measures, i) =>
      question(
        i + 1,
        measures.map((m, j) => ({ ...m, id: `m${i + 1}-${j}` })),
        (i % 5) + 1,
      ),
    ),
  );
const aSheet: fc.Arbitrary<Sheet> = fc
  .array(fc.option(fc.constantFrom(...answers), { nil: undefined }), { minLength: 25, maxLength: 25 })
  .map((list) => Object.fromEntries(list.flatMap((a, i) => (a ? [[i + 1, a]] : []))));

describe("the order of measures", () => {
  test("multiplies the square of the risk by what can be gained and divides by the effort", () => {
    const cost = { min: 0, max: 4_000, basis: "per-person" } as const;
    const [task] = rankMeasures(
      [question(1, [measure("a", { risk: 5, minutes: 90, cost })])],
      { 1: "no" },
      30,
    );
    expect(task?.reasons).toEqual({ risk: 5, gap: 4, time: 3, money: 1, effort: 4, priority: 40 });
  });

  test("puts finding out first, whatever its risk, and says what it is about", () => {
    const ranked = rankMeasures(
      [question(1, [measure("a", { risk: 5 })], 5), question(2, [measure("b")], 1)],
      { 1: "no", 2: "unknown" },
    );
    expect(ranked.map((t) => [t.rank, t.kind, t.id])).toEqual([
      [1, "find-out", "d02-find-out"],
      [2, "measure", "a"],
      [3, "measure", "b"],
    ]);
  });

  test("proposes a measure only after the answers it is meant for", () => {
    const only = question(1, [measure("a", { appliesTo: ["partly"] })]);
    expect(rankMeasures([only], { 1: "no" })).toEqual([]);
    expect(rankMeasures([only], { 1: "partly" }).map((t) => t.id)).toEqual(["a"]);
    expect(rankMeasures([only], { 1: "yes" })).toEqual([]);
    expect(rankMeasures([only], {})).toEqual([]);
  });

  test("the same price weighs less in a larger company", () => {
    const cost = { min: 0, max: 100_000, basis: "once" } as const;
    const priority = (people: number) =>
      rankMeasures([question(1, [measure("a", { cost })])], { 1: "no" }, people)[0]?.reasons.priority ?? 0;
    expect(priority(100)).toBeGreaterThan(priority(5));
  });

  test("is total and does not depend on the order of the questions", () => {
    fc.assert(
      fc.property(someQuestions, aSheet, (questions, sheet) => {
        const ranked = rankMeasures(questions, sheet);
        expect(rankMeasures(questions.toReversed(), sheet)).toEqual(ranked);
        expect(rankMeasures(questions, sheet)).toEqual(ranked);
        expect(ranked.map((t) => t.rank)).toEqual(ranked.map((_, i) => i + 1));
        expect(new Set(ranked.map((t) => t.id)).size).toBe(ranked.length);
      }),
    );
  });

  test("never falls in priority within its kind, and gives numbers that reproduce it", () => {
    fc.assert(
      fc.property(someQuestions, aSheet, (questions, sheet) => {
        const ranked = rankMeasures(questions, sheet);
        const byKind = (kind: string) => ranked.filter((t) => t.kind === kind).map((t) => t.reasons.priority);
        for (const list of [byKind("find-out"), byKind("measure")]) {
          expect(list).toEqual(list.toSorted((a, b) => b - a));
        }
        for (const { reasons: r } of ranked) {
          expect(r.priority).toBe(Math.round((1.6 * r.risk * r.risk * r.gap) / r.effort));
          expect(r.effort).toBe(r.time + r.money);
          expect(r.priority).toBeGreaterThanOrEqual(0);
          expect(r.priority).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test("asks to find out exactly what nobody knows", () => {
    fc.assert(
      fc.property(someQuestions, aSheet, (questions, sheet) => {
        const asked = rankMeasures(questions, sheet).flatMap((t) =>
          t.kind === "find-out" ? [t.number] : [],
        );
        const unknown = questionNumbers.filter((n) => n <= questions.length && sheet[n] === "unknown");
        expect(asked.toSorted((a, b) => a - b)).toEqual(unknown);
      }),
    );
  });
});

describe("this week", () => {
  const task = (id: string, number: number, minutes: number) => ({ id, number, minutes });

  test("takes the first three of different questions", () => {
    const ranked = [task("a", 1, 30), task("b", 1, 30), task("c", 2, 30), task("d", 3, 30)];
    expect(thisWeek(ranked).tasks.map((t) => t.id)).toEqual(["a", "c", "d"]);
  });

  test("takes a second one of a question only when nothing else is left", () => {
    const ranked = [task("a", 1, 30), task("b", 1, 30), task("c", 2, 30)];
    expect(thisWeek(ranked).tasks.map((t) => t.id)).toEqual(["a", "b", "c"]);
  });

  test("passes over what does not fit and reports it", () => {
    const week = thisWeek([task("big", 1, 400), task("a", 2, 60), task("b", 3, 60)], 120);
    expect(week.tasks.map((t) => t.id)).toEqual(["a", "b"]);
    expect(week.tooLong.map((t) => t.id)).toEqual(["big"]);
    expect(week.minutes).toBe(120);
  });

  test("keeps to the budget and the count, and never repeats a question while another fits", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ number: fc.integer({ min: 1, max: 6 }), minutes: fc.integer({ min: 5, max: 300 }) }),
          {
            maxLength: 15,
          },
        ),
        fc.integer({ min: 0, max: 400 }),
        (list, budget) => {
          const ranked = list.map((t, i) => ({ ...t, id: `t${i}` }));
          const { tasks, minutes } = thisWeek(ranked, budget);
          expect(tasks.length).toBeLessThanOrEqual(3);
          expect(minutes).toBe(tasks.reduce((sum, t) => sum + t.minutes, 0));
          expect(minutes).toBeLessThanOrEqual(budget);
          const numbers = tasks.map((t) => t.number);
          const others = ranked.filter((t) => !numbers.includes(t.number));
          const left = budget - minutes;
          if (new Set(numbers).size < numbers.length)
            expect(others.every((t) => t.minutes > left)).toBe(true);
          if (tasks.length < 3) expect(ranked.every((t) => tasks.includes(t) || t.minutes > left)).toBe(true);
        },
      ),
    );
  });
});

test("turns prices into the cost of the first year", () => {
  const cost = (basis: CostBasis) => yearlyCost({ min: 100, max: 200, basis }, 10);
  expect(cost("free")).toEqual({ min: 0, max: 0 });
  expect(cost("once")).toEqual({ min: 100, max: 200 });
  expect(cost("per-year")).toEqual({ min: 100, max: 200 });
  expect(cost("per-month")).toEqual({ min: 1_200, max: 2_400 });
  expect(cost("per-person")).toEqual({ min: 1_000, max: 2_000 });
  expect(cost("per-person-month")).toEqual({ min: 12_000, max: 24_000 });
});
