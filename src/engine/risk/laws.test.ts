// The laws of the risk sheet: more of anything bad never lowers it, and learning never contradicts.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  assetRisk,
  type CheckAnswer,
  heatMap,
  type Level,
  levels,
  pipelineOf,
  type Rating,
  residualOf,
  riskOf,
  steps,
  type ThreatOf,
  threatsAt,
  vulnerabilityFrom,
} from "./index.ts";

const level = fc.constantFrom<Level>(...levels);
const levelOrNull = fc.option(level);
const aRating: fc.Arbitrary<Rating> = fc.record({
  confidentiality: levelOrNull,
  integrity: levelOrNull,
  availability: levelOrNull,
  personalData: fc.option(fc.boolean()),
  graveConsequence: fc.option(fc.boolean()),
});
const bounds = fc.tuple(level, level).map(([a, b]) => (a < b ? { low: a, high: b } : { low: b, high: a }));
const answer = fc.constantFrom<CheckAnswer>("done", "partly", "not-done", "unknown", "not-applicable");
const someChecks = fc
  .array(answer, { maxLength: 8 })
  .map((all) => all.map((a, i) => ({ id: `c${i}`, answer: a })));
const threats: readonly ThreatOf[] = [
  { id: "t1", media: { paper: 1, cloud: 2 } },
  { id: "t2", media: { paper: 3 } },
];
const runs = { numRuns: 500 };
const medium = fc.constantFrom("paper", "cloud", null);

test("risk grows with each input", () => {
  fc.assert(
    fc.property(bounds, bounds, bounds, fc.nat(2), (i, t, v, which) => {
      const up = (b: { low: Level; high: Level }) => ({ low: b.low, high: 3 as const });
      const before = riskOf(i, t, v);
      const after = riskOf(which === 0 ? up(i) : i, which === 1 ? up(t) : t, which === 2 ? up(v) : v);
      expect(after.value.high).toBeGreaterThanOrEqual(before.value.high);
      expect(after.value.low).toBe(before.value.low);
    }),
    runs,
  );
});

test("learning what was unknown never leaves the bounds told before, nor changes a band once told", () => {
  fc.assert(
    fc.property(
      aRating,
      medium,
      someChecks,
      aRating,
      fc.array(answer, { minLength: 8, maxLength: 8 }),
      (...all) => {
        const [rating, place, checks, learnt, answers] = all;
        const before = assetRisk({ ...rating, medium: place }, threats, vulnerabilityFrom(checks));
        const filled = Object.fromEntries(
          Object.entries(rating).map(([key, value]) => [key, value ?? learnt[key as keyof Rating]]),
        ) as Rating;
        const known = checks.map((c, i) =>
          c.answer === "unknown" ? { ...c, answer: answers[i] ?? "done" } : c,
        );
        // What turns out not to apply leaves the sum: with nothing left, all is open again, by the rule.
        const again = vulnerabilityFrom(known);
        if (again.rule === "nothing-applies") return;
        const after = assetRisk({ ...filled, medium: place ?? "paper" }, threats, again);
        expect(after.risk.value.low).toBeGreaterThanOrEqual(before.risk.value.low);
        expect(after.risk.value.high).toBeLessThanOrEqual(before.risk.value.high);
        if (before.risk.band) expect(after.risk.band).toBe(before.risk.band);
        expect(before.risk.possibleBands).toEqual(expect.arrayContaining([...after.risk.possibleBands]));
      },
    ),
    runs,
  );
});

test("something to find out is named exactly while the value is open and could be learnt", () => {
  fc.assert(
    fc.property(aRating, medium, someChecks, (rating, place, checks) => {
      const vulnerability = vulnerabilityFrom(checks);
      const result = assetRisk({ ...rating, medium: place }, threats, vulnerability);
      const open = result.risk.value.low !== result.risk.value.high;
      if (!open) expect(result.findOut).toBeNull();
      else if (vulnerability.rule !== "nothing-applies") expect(result.findOut).not.toBeNull();
    }),
    runs,
  );
});

test("order never matters, and a better answer never makes it more open", () => {
  const better: Readonly<Record<CheckAnswer, CheckAnswer>> = {
    "not-done": "partly",
    partly: "done",
    unknown: "done",
    done: "done",
    "not-applicable": "not-applicable",
  };
  fc.assert(
    fc.property(someChecks, fc.nat(), (checks, pick) => {
      const before = vulnerabilityFrom(checks);
      const turned = vulnerabilityFrom(checks.toReversed());
      expect([turned.low, turned.high, turned.sheet, turned.rule]).toEqual([
        before.low,
        before.high,
        before.sheet,
        before.rule,
      ]);
      if (checks.length === 0) return;
      const raised = checks.map((c, i) =>
        i === pick % checks.length ? { ...c, answer: better[c.answer] } : c,
      );
      const after = vulnerabilityFrom(raised);
      expect(after.high).toBeLessThanOrEqual(before.high);
      if (before.sheet !== null) expect(after.sheet).toBeLessThanOrEqual(before.sheet);
    }),
    runs,
  );
});

test("unknown alone never makes the worst certain", () => {
  const unknown = vulnerabilityFrom([{ id: "a", answer: "unknown" }]);
  expect(unknown.low).toBe(1);
  const rating = {
    confidentiality: null,
    integrity: null,
    availability: null,
    personalData: null,
    graveConsequence: null,
  };
  const result = assetRisk({ ...rating, medium: null }, threats, unknown);
  expect(result.risk.band).toBeNull();
  expect(result.risk.value).toEqual({ low: 1, high: 9 });
  expect(threatsAt(null, threats).low).toBe(1);
});

test("what remains is never more than what was", () => {
  const treatment = fc.constantFrom("reduce", "keep", "transfer", "avoid", null);
  const expected = fc.record({ threat: level, vulnerability: level });
  fc.assert(
    fc.property(bounds, bounds, bounds, treatment, fc.array(fc.option(fc.boolean())), expected, (...all) => {
      const [importance, threat, vulnerability, chosen, inPlace, after] = all;
      const before = riskOf(importance, threat, vulnerability);
      const { risk } = residualOf(
        { importance, threat, vulnerability },
        { treatment: chosen, inPlace, expected: after },
      );
      expect(risk?.value.high ?? 0).toBeLessThanOrEqual(before.value.high);
      expect(risk?.value.low ?? 0).toBeLessThanOrEqual(before.value.low);
    }),
    runs,
  );
});

test("the heat map loses no asset", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(bounds, bounds)), (places) => {
      const map = heatMap(
        places.map(([importance, likelihood], i) => ({ id: `a${i}`, importance, likelihood })),
      );
      const shown = [...map.cells.flatMap(({ ids }) => ids), ...map.open];
      expect(shown.toSorted()).toEqual(places.map((_, i) => `a${i}`).toSorted());
    }),
    runs,
  );
});

test("no step counts for more than the one before it, whatever is recorded", () => {
  const verdict = fc.constantFrom("yes", "no", "unknown");
  fc.assert(
    fc.property(verdict, verdict, verdict, verdict, (...recorded) => {
      const [inventory, identification, decision, measures] = recorded;
      const line = pipelineOf({ inventory, identification, decision, measures });
      const rank = { no: 0, unknown: 1, yes: 2 };
      for (const [i, state] of line.steps.entries()) {
        const before = line.steps[i - 1];
        if (before) expect(rank[state.counts]).toBeLessThanOrEqual(rank[before.counts]);
        expect(rank[state.counts]).toBeLessThanOrEqual(rank[state.recorded]);
      }
      if (line.next === null) expect(line.finished).toBe(steps.length);
      else expect(steps.indexOf(line.next)).toBe(line.finished);
    }),
    runs,
  );
});
