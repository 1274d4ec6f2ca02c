import { describe, expect, test } from "vitest";
import { aCopy, aSet, inCloud } from "./data-set.sample.ts";
import { copiedInTime, planCloud, restoredInTime } from "./index.ts";

const now = "2026-11-23T10:00:00Z";
const at = (copiedAt: string | null) => aCopy("disk", { copiedAt });

describe("the last copy", () => {
  test.each([
    ["to the hour", [at("2026-11-22T10:00:00Z")], {}, "yes", "in-time"],
    ["one second too old", [at("2026-11-22T09:59:59Z")], {}, "no", "too-old"],
    [
      "one fresh among old",
      [at("2026-01-01T00:00:00Z"), { ...inCloud, copiedAt: now }],
      {},
      "yes",
      "in-time",
    ],
    ["one old, one not known", [at("2026-01-01T00:00:00Z"), at(null)], {}, "unknown", "not-known"],
    ["never run", [at("never")], {}, "no", "never-copied"],
    ["no copy", [], {}, "no", "no-copy"],
    ["no copy, and the list not complete", [], { allListed: null }, "unknown", "not-known"],
    ["no goal", [at("2026-11-23T09:00:00Z")], { lossHours: null }, "unknown", "no-goal"],
    ["a time in the future", [at("2026-12-01T00:00:00Z")], {}, "unknown", "not-known"],
    ["a time that cannot be read", [at("yesterday")], {}, "unknown", "not-known"],
  ] as const)("%s", (_name, copies, change, verdict, reason) => {
    expect(copiedInTime(aSet(copies, change), now)).toMatchObject({ verdict, reason });
  });

  test("says by which copy and how many hours ago", () => {
    expect(copiedInTime(aSet([at("2026-11-23T08:30:00Z")]), now)).toEqual({
      verdict: "yes",
      reason: "in-time",
      by: "disk",
      hours: 1.5,
      goalHours: 24,
    });
  });
});

describe("the last rehearsal", () => {
  const rehearsed = (minutes: number | null, unchanged: boolean | null, on = "2026-10-01T00:00:00Z") =>
    restoredInTime(aSet([], { restoreTests: [{ at: on, minutes, unchanged }] }), now);

  test.each([
    ["in time and unchanged", 480, true, "yes", "in-time"],
    ["a minute too slow", 481, true, "no", "too-slow"],
    ["changed, however quick", 5, false, "no", "changed"],
    ["time not noted", null, true, "unknown", "not-known"],
    ["not compared", 30, null, "unknown", "not-known"],
    ["too slow though not compared", 999, null, "no", "too-slow"],
  ] as const)("%s", (_name, minutes, unchanged, verdict, reason) => {
    expect(rehearsed(minutes, unchanged)).toMatchObject({ verdict, reason });
  });

  test("that was never held, or long ago, leaves it unknown", () => {
    expect(restoredInTime(aSet([]), now)).toMatchObject({ verdict: "unknown", reason: "never-tested" });
    expect(rehearsed(10, true, "2025-11-01T00:00:00Z")).toMatchObject({
      verdict: "unknown",
      reason: "test-too-old",
    });
    expect(rehearsed(10, true, "2027-01-01T00:00:00Z").reason).toBe("never-tested");
  });

  test("is the latest, not the best", () => {
    const restoreTests = [
      { at: "2026-10-01T00:00:00Z", minutes: 600, unchanged: true },
      { at: "2026-09-01T00:00:00Z", minutes: 10, unchanged: true },
    ];
    expect(restoredInTime(aSet([], { restoreTests }), now)).toMatchObject({ verdict: "no", hours: 10 });
  });
});

test("the cloud takes what the business cannot go on without", () => {
  const sets = [
    { id: "orders", gigabytes: 100, neededToContinue: true },
    { id: "books", gigabytes: 20, neededToContinue: true },
    { id: "photos", gigabytes: 2_000, neededToContinue: false },
    { id: "mail", gigabytes: 50, neededToContinue: null },
    { id: "drawings", gigabytes: null, neededToContinue: true },
  ];
  const price = { yenPerGigabyteMonth: 4, leastYenMonth: 300, sizeFactor: 1.5 };
  expect(planCloud(sets, price, 2_000)).toEqual({
    put: [
      { id: "books", yenMonth: 120 },
      { id: "orders", yenMonth: 600 },
    ],
    leave: ["photos"],
    undecided: ["mail"],
    unmeasured: ["drawings"],
    yenMonth: { chosen: 720, withUndecided: 1_020, everything: 13_020 },
    withinBudget: "unknown",
  });
  expect(planCloud(sets, price, 700).withinBudget).toBe("no");
  expect(planCloud(sets.slice(0, 3), price, 720).withinBudget).toBe("yes");
  expect(planCloud(sets.slice(0, 3), price, null).withinBudget).toBe("unknown");
});
