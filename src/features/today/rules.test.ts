import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "#src/engine/diagnosis/index.ts";
import { firstSteps, minutesLeft, movements, nextStep, whenEmpty } from "./rules.ts";

const facts = fc.record({
  secondFactor: fc.constantFrom("present" as const, "due" as const, "overdue" as const, "not-asked" as const),
  people: fc.nat(300),
  diagnosisClosed: fc.boolean(),
  exported: fc.boolean(),
});

test("the next step is the first that is not done, and the minutes are those of what is left", () => {
  fc.assert(
    fc.property(facts, (given) => {
      const steps = firstSteps(given);
      const next = nextStep(steps, false);
      expect(next === undefined).toBe(minutesLeft(steps) === 0);
      if (next) expect(steps.slice(0, steps.indexOf(next)).every(({ done }) => done)).toBe(true);
    }),
  );
});

test("a new company begins with the second key; who needs none begins with the people", () => {
  const empty = { people: 0, diagnosisClosed: false, exported: false };
  expect(nextStep(firstSteps({ ...empty, secondFactor: "due" }), true)?.key).toBe("second-factor");
  expect(nextStep(firstSteps({ ...empty, secondFactor: "not-asked" }), false)?.key).toBe("people");
  expect(nextStep(firstSteps({ ...empty, secondFactor: "present" }), true)?.key).toBe("diagnosis");
  expect(minutesLeft(firstSteps({ ...empty, secondFactor: "due" }))).toBe(25);
});

test("a paper of an earlier diagnosis does not count before the first one is closed", () => {
  const steps = firstSteps({ secondFactor: "present", people: 3, diagnosisClosed: false, exported: true });
  expect(steps.find(({ key }) => key === "print")?.done).toBe(false);
});

test("what changed is told apart into better and worse", () => {
  const { better, worse } = movements(
    compare({ 1: "no", 2: "yes", 3: "yes" }, { 1: "yes", 2: "unknown", 4: "yes" }),
  );
  expect(better.map(({ number }) => number)).toEqual([1]);
  expect(worse.map(({ number }) => number)).toEqual([2]);
});

test("an empty day leads on: to a diagnosis when it is old, to evidence when there is none, else to what is long", () => {
  const day = { today: "2026-11-23", closedOn: "2026-10-01", open: 4, hasEvidence: true, next: "2027-01-05" };
  expect(whenEmpty({ ...day, closedOn: null }).key).toBe("diagnosis");
  expect(whenEmpty({ ...day, closedOn: "2026-05-20" }).key).toBe("diagnosis");
  expect(whenEmpty({ ...day, hasEvidence: false }).key).toBe("proof");
  expect(whenEmpty(day).key).toBe("long");
  expect(whenEmpty({ ...day, open: 0 })).toEqual({ key: "wait", on: "2027-01-05" });
});
