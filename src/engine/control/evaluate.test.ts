import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aCondition, someFacts, today } from "./company.sample.ts";
import type { Condition, FactValues } from "./condition.ts";
import { evaluate, factsIn } from "./evaluate.ts";

const yes = { fact: "a.yes", is: true } as const;
const no = { fact: "a.no", is: true } as const;
const unknown = { fact: "a.unknown", is: true } as const;
const facts: FactValues = {
  "a.yes": true,
  "a.no": false,
  "a.unknown": null,
  "a.five": 5,
  "a.word": "nas",
  "a.day": "2026-11-01",
};

describe("a condition", () => {
  test.each<[Condition, string]>([
    [{ all: [] }, "yes"],
    [{ any: [] }, "no"],
    [{ all: [yes, unknown] }, "unknown"],
    [{ all: [no, unknown] }, "no"],
    [{ any: [yes, unknown] }, "yes"],
    [{ any: [no, unknown] }, "unknown"],
    [{ not: unknown }, "unknown"],
    [{ not: no }, "yes"],
    [{ fact: "a.five", atLeast: 5 }, "yes"],
    [{ fact: "a.five", atLeast: 6 }, "no"],
    [{ fact: "a.five", atMost: 4 }, "no"],
    [{ fact: "a.word", is: "nas" }, "yes"],
    [{ fact: "a.word", oneOf: ["pc", "phone"] }, "no"],
    [{ fact: "a.word", atLeast: 1 }, "unknown"],
    [{ fact: "a.five", is: true }, "unknown"],
    [{ fact: "a.word", withinDays: 10 }, "unknown"],
    [{ fact: "a.never", is: false }, "unknown"],
    [{ fact: "a.day", withinDays: 22 }, "yes"],
    [{ fact: "a.day", withinDays: 21 }, "no"],
    [{ fact: "a.day", daysAhead: 0 }, "no"],
  ])("%j is %s", (condition, value) => {
    expect(evaluate(condition, facts, today).value).toBe(value);
  });

  test("names only the facts that decided", () => {
    const { why } = evaluate({ all: [yes, unknown, { any: [no, { not: yes }] }] }, facts, today);
    expect(why.map(({ fact, found }) => [fact, found])).toEqual([
      ["a.no", false],
      ["a.yes", true],
    ]);
  });
});

const only = (all: FactValues, names: readonly string[]): FactValues =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));

describe("for any condition and facts", () => {
  test("the facts named lead to the same verdict when all others are forgotten", () => {
    fc.assert(
      fc.property(aCondition, someFacts, (condition, known) => {
        const { value, why } = evaluate(condition, known, today);
        const named = why.map(({ fact }) => fact);
        expect(evaluate(condition, only(known, named), today).value).toBe(value);
        for (const name of named) expect(factsIn(condition)).toContain(name);
      }),
      { numRuns: 1000 },
    );
  });

  test("learning a fact never turns a yes into a no or a no into a yes", () => {
    fc.assert(
      fc.property(aCondition, someFacts, fc.nat(), (condition, known, n) => {
        const names = Object.keys(known);
        const forgotten = names[n % Math.max(1, names.length)];
        const before = evaluate(
          condition,
          only(
            known,
            names.filter((name) => name !== forgotten),
          ),
          today,
        ).value;
        if (before !== "unknown") expect(evaluate(condition, known, today).value).toBe(before);
      }),
      { numRuns: 1000 },
    );
  });

  test("nothing known is never a no", () => {
    fc.assert(
      fc.property(aCondition, (condition) => {
        expect(evaluate(condition, {}, today).value).toBe("unknown");
      }),
    );
  });
});
