// The laws of the judges of backups: more copies and more knowledge never turn good into bad.
import fc from "fast-check";
import { expect, test } from "vitest";
import { rankOfVerdict } from "../verdict/index.ts";
import { knowledge, someKnownCopy, somePair } from "./data-set.sample.ts";
import {
  copiedInTime,
  countOutOfReach,
  countThreeTwoOne,
  type DataSet,
  judgeRansomware,
  judgeThreeTwoOne,
  planCloud,
} from "./index.ts";

const now = "2026-11-23T00:00:00Z";
const judges = [
  (set: DataSet) => countThreeTwoOne(set, knowledge.media).verdict,
  (set: DataSet) => countOutOfReach(set, knowledge.media).verdict,
  (set: DataSet) => copiedInTime(set, now).verdict,
];
const runs = { numRuns: 800 };

test("another copy never worsens a verdict", () => {
  fc.assert(
    fc.property(somePair, someKnownCopy, fc.boolean(), ({ known, hidden }, copy, clear) => {
      const set = clear ? known : hidden;
      const more = { ...set, copies: [...set.copies, { ...copy, id: "new" }] };
      for (const judge of judges) {
        expect(rankOfVerdict(judge(more))).toBeGreaterThanOrEqual(rankOfVerdict(judge(set)));
      }
    }),
    runs,
  );
});

test("learning what was unknown never contradicts a yes or a no", () => {
  fc.assert(
    fc.property(somePair, ({ known, hidden }) => {
      for (const judge of judges) {
        const before = judge(hidden);
        if (before !== "unknown") expect(judge(known)).toBe(before);
        expect(judge(known)).not.toBe("unknown");
      }
    }),
    runs,
  );
});

test("order never matters", () => {
  fc.assert(
    fc.property(somePair, ({ hidden }) => {
      const turned = { ...hidden, copies: hidden.copies.toReversed() };
      for (const judge of judges) expect(judge(turned)).toBe(judge(hidden));
      expect(judgeThreeTwoOne(turned, knowledge).plan?.yen).toBe(
        judgeThreeTwoOne(hidden, knowledge).plan?.yen,
      );
    }),
    { numRuns: 100 },
  );
});

test("a plan is offered for whatever is not well, and a first thing with it", () => {
  fc.assert(
    fc.property(somePair, ({ hidden }) => {
      for (const result of [judgeThreeTwoOne(hidden, knowledge), judgeRansomware(hidden, knowledge)]) {
        if (result.verdict === "yes") expect([result.plan, result.first]).toEqual([null, null]);
        else if (result.verdict === "unknown") expect(result.first?.kind).toBe("find-out");
        if (hidden.copies.length > 0 && result.verdict === "no") expect(result.first?.kind).toBe("do");
      }
    }),
    { numRuns: 200 },
  );
});

test("the cloud worksheet loses nothing, and more data never costs less", () => {
  const price = { yenPerGigabyteMonth: 3, leastYenMonth: 500, sizeFactor: 1.5 };
  const some = fc.array(
    fc.record({ gigabytes: fc.option(fc.nat(5000)), neededToContinue: fc.option(fc.boolean()) }),
  );
  fc.assert(
    fc.property(some, fc.option(fc.nat(20_000)), fc.nat(3000), (list, budget, more) => {
      const sets = list.map((set, i) => ({ ...set, id: `d${i}` }));
      const plan = planCloud(sets, price, budget);
      const put = plan.put.map(({ id }) => id);
      const placed = new Set([...put, ...plan.leave, ...plan.undecided, ...plan.unmeasured]);
      expect(placed.size).toBe(sets.length);
      expect(plan.yenMonth.chosen).toBeLessThanOrEqual(plan.yenMonth.withUndecided);
      expect(plan.yenMonth.withUndecided).toBeLessThanOrEqual(plan.yenMonth.everything);
      const larger = planCloud(
        [...sets, { id: "z", gigabytes: more, neededToContinue: true }],
        price,
        budget,
      );
      expect(larger.yenMonth.chosen).toBeGreaterThanOrEqual(plan.yenMonth.chosen);
      expect(rankOfVerdict(larger.withinBudget)).toBeLessThanOrEqual(rankOfVerdict(plan.withinBudget));
    }),
    runs,
  );
});
