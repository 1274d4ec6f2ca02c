import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answer, answers, merge, questionNumbers, type Sheet } from "#src/engine/diagnosis/index.ts";
import { hashKey, newCode, newToken, readCode } from "./keys.ts";
import { agreed, decisionOrder } from "./merging.ts";
import { budgets, resultOf, suggestedBudget, usualBudget } from "./result.ts";
import { topicScores, topics } from "./topics.ts";

const anyAnswer = fc.constantFrom(...answers);
const anySheet = fc
  .array(fc.option(anyAnswer, { nil: undefined }), { minLength: 25, maxLength: 25 })
  .map((list): Sheet => Object.fromEntries(list.flatMap((answer, i) => (answer ? [[i + 1, answer]] : []))));
const same = (answer: Answer): Sheet => Object.fromEntries(questionNumbers.map((number) => [number, answer]));

test("every question stands in exactly one corner of the radar", () => {
  expect(topics.flatMap(({ questions }) => questions).toSorted((a, b) => a - b)).toEqual(questionNumbers);
});

test("a topic's share is between 0 and 100 whatever the answers", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      for (const { percent, total, max } of topicScores(sheet)) {
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        expect(total).toBeLessThanOrEqual(max);
      }
    }),
  );
  expect(topicScores(same("yes")).every(({ percent }) => percent === 100)).toBe(true);
  expect(topicScores(same("unknown")).every(({ percent }) => percent === 0)).toBe(true);
});

test("a typed code is understood however it is written, and nothing else is taken for one", () => {
  for (let i = 0; i < 50; i += 1) {
    const code = newCode();
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
    expect(readCode(code)).toBe(code);
    expect(readCode(` ${code.toLowerCase().replace("-", " ")} `)).toBe(code);
    expect(readCode(code.replace("-", "ー"))).toBe(code);
    expect(readCode(code.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)))).toBe(code);
    expect(readCode(newToken())).toBeUndefined();
  }
  for (const wrong of ["", "ABCD", "ABCD-EFG0", "ABCD-EFGH-2", "あいうえ-かきくけ"])
    expect(readCode(wrong)).toBeUndefined();
});

test("what is kept of a key does not hold the key", () => {
  const token = newToken();
  expect(token.length).toBeGreaterThanOrEqual(32);
  expect(hashKey(token)).not.toContain(token.slice(0, 8));
  expect(hashKey(token)).toBe(hashKey(token));
  expect(hashKey(token)).not.toBe(hashKey(newToken()));
});

test("only undecided questions on which the departments agree are adopted in bulk", () => {
  fc.assert(
    fc.property(anySheet, anySheet, anySheet, (a, b, decided) => {
      const merged = merge([
        { department: "a", answers: a },
        { department: "b", answers: b },
      ]);
      for (const { number, answer } of agreed(merged, decided)) {
        expect(decided[number]).toBeUndefined();
        expect([a[number] ?? answer, b[number] ?? answer]).toEqual([answer, answer]);
      }
    }),
  );
});

test("decisions come with differing answers first and every question once", () => {
  const merged = merge([
    { department: "a", answers: { 1: "yes", 2: "unknown", 3: "yes", 5: "no" } },
    { department: "b", answers: { 1: "yes", 2: "unknown", 3: "no", 5: "unknown" } },
  ]);
  const order = decisionOrder(merged).map(({ number }) => number);
  expect(order.slice(0, 4)).toEqual([5, 3, 2, 4]);
  expect(order.at(-1)).toBe(1);
  expect(order.toSorted((x, y) => x - y)).toEqual(questionNumbers);
});

test("the week starts with 40 minutes, and with more only where three things need more", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const { tasks, week, budget } = resultOf({ sheet, previous: null, people: 20 });
      expect(budgets).toContain(budget);
      expect(budget).toBe(suggestedBudget(tasks));
      expect(budget).toBeGreaterThanOrEqual(usualBudget);
      expect(week.minutes).toBeLessThanOrEqual(budget);
      if (budget > usualBudget) {
        const usual = resultOf({ sheet, previous: null, people: 20, budget: usualBudget });
        expect(usual.week.tasks.length).toBeLessThan(3);
      }
    }),
    { numRuns: 50 },
  );
});

test("a company that knows nothing is told to find out first", () => {
  const { week, tasks } = resultOf({ sheet: same("unknown"), previous: null, people: 20 });
  expect(week.tasks.map(({ kind }) => kind)).toEqual(["find-out", "find-out", "find-out"]);
  expect(tasks.slice(0, 25).every(({ kind }) => kind === "find-out")).toBe(true);
});
