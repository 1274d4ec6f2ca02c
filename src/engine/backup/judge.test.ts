import { describe, expect, test } from "vitest";
import { aCopy, aSet, inCloud, knowledge, original } from "./data-set.sample.ts";
import { judgeRansomware, judgeThreeTwoOne, threeTwoOneNumbers } from "./index.ts";

const rule = (...args: Parameters<typeof aSet>) => judgeThreeTwoOne(aSet(...args), knowledge);
const ransom = (...args: Parameters<typeof aSet>) => judgeRansomware(aSet(...args), knowledge);
const parts = (...args: Parameters<typeof aSet>) =>
  Object.fromEntries(rule(...args).parts.map(({ part, verdict }) => [part, verdict]));

describe("3-2-1", () => {
  test("is three with the original, two kinds, one remote (F20)", () => {
    expect(threeTwoOneNumbers).toEqual({ copies: 3, media: 2, remote: 1 });
    expect(rule([aCopy("disk"), inCloud])).toMatchObject({ verdict: "yes", plan: null, first: null });
  });

  test.each([
    ["the original alone", [], { copies: "no", media: "no", remote: "no" }],
    ["one disk beside it", [aCopy("a")], { copies: "no", media: "yes", remote: "no" }],
    ["two disks beside it", [aCopy("a"), aCopy("b")], { copies: "yes", media: "yes", remote: "no" }],
    ["the cloud alone", [inCloud], { copies: "no", media: "yes", remote: "yes" }],
    [
      "two more built-in disks, one at a far branch",
      [aCopy("a", { medium: "pc" }), aCopy("b", { medium: "pc", place: "far" })],
      { copies: "yes", media: "no", remote: "yes" },
    ],
    [
      "another building in the same flood",
      [aCopy("a"), aCopy("b", { place: "same-area" })],
      { copies: "yes", media: "yes", remote: "no" },
    ],
    [
      "a cloud that never ran",
      [aCopy("a"), { ...inCloud, copiedAt: "never" as const }],
      { copies: "no", media: "yes", remote: "no" },
    ],
  ])("with %s", (_name, copies, expected) => {
    expect(parts(copies)).toEqual(expected);
  });

  test("leaves open what is not recorded, and asks before it sells", () => {
    const { verdict, first, parts: all } = rule([aCopy("a"), aCopy("b", { medium: null, place: null })]);
    expect(verdict).toBe("unknown");
    expect(all.map((part) => part.verdict)).toEqual(["yes", "yes", "unknown"]);
    expect(first).toEqual({ kind: "find-out", copies: ["b"], listAll: false });
  });

  test("never says no while nobody has said that the list is complete", () => {
    for (const allListed of [null, false]) {
      expect(rule([], { allListed })).toMatchObject({
        verdict: "unknown",
        first: { kind: "find-out", copies: [], listAll: true },
      });
    }
  });

  test("finds the cheapest remedy: what one disk lacks is one cloud", () => {
    expect(rule([aCopy("disk")]).first).toEqual({
      kind: "do",
      plan: { steps: [{ fix: "add-cloud", copy: null }], yen: 14_400, minutes: 90 },
    });
  });

  test("combines remedies, and runs a copy that never ran before it buys another", () => {
    expect(
      rule([])
        .plan?.steps.map(({ fix }) => fix)
        .toSorted(),
    ).toEqual(["add-cloud", "add-disk"]);
    expect(rule([aCopy("disk"), { ...inCloud, copiedAt: "never" }]).plan).toEqual({
      steps: [{ fix: "run", copy: "cloud" }],
      yen: 0,
      minutes: 30,
    });
  });

  test("has no plan where no remedy is known", () => {
    const result = judgeThreeTwoOne(aSet([]), { ...knowledge, fixes: [] });
    expect(result).toMatchObject({ verdict: "no", plan: null, first: null });
  });
});

describe("ransomware", () => {
  test.each([
    ["a disk unplugged between runs", aCopy("a"), "yes", "disconnected"],
    ["a disk always connected", aCopy("a", { idle: "connected" }), "no", "always-connected"],
    ["a cloud that can be altered", inCloud, "no", "always-connected"],
    ["a cloud said to be disconnected", { ...inCloud, idle: "disconnected" as const }, "no", "online"],
    ["an immutable cloud", { ...inCloud, unalterable: true }, "yes", "unalterable"],
    [
      "a write-once disc in the drive",
      aCopy("a", { idle: "connected", unalterable: true }),
      "yes",
      "unalterable",
    ],
    ["a disk nobody has looked at", aCopy("a", { idle: null }), "unknown", "not-known"],
    ["a disk of unknown last run", aCopy("a", { copiedAt: null }), "unknown", "last-run-unknown"],
    ["a disk that never ran", aCopy("a", { copiedAt: "never" }), "no", "never-copied"],
    ["something of unknown kind, taken off", aCopy("a", { medium: null }), "unknown", "not-known"],
  ] as const)("%s: %s", (_name, copy, verdict, reason) => {
    const result = ransom([copy]);
    expect(result.verdict).toBe(verdict);
    expect(result.copies[0]).toEqual({ id: "original", verdict: "no", reason: "original" });
    expect(result.copies[1]).toEqual({ id: copy.id, verdict, reason });
  });

  test("an unalterable original is still the original", () => {
    const set = { ...aSet([]), copies: [{ ...original, unalterable: true, idle: "disconnected" as const }] };
    expect(judgeRansomware(set, knowledge).verdict).toBe("no");
  });

  test("the cheapest remedy for a disk always connected is to unplug it", () => {
    expect(ransom([aCopy("a", { idle: "connected" }), inCloud]).first).toEqual({
      kind: "do",
      plan: { steps: [{ fix: "unplug", copy: "a" }], yen: 0, minutes: 10 },
    });
    expect(ransom([inCloud]).plan?.steps).toEqual([{ fix: "lock-cloud", copy: "cloud" }]);
  });
});
