import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clauses, cloudItems } from "#src/handbook/registers/suppliers.ts";
import { judgeCloud } from "../cloud/index.ts";
import { judgeContract, judgeProcessor, type Processor } from "./index.ts";

const today = "2026-11-23";
const good: Processor = {
  marks: [{ held: true, until: "2027-05-01" }],
  otherGrounds: null,
  clauses: true,
  examinedOn: "2026-04-01",
  abroad: false,
  abroadSettled: null,
};

describe("a processor's four points (R156)", () => {
  test.each([
    ["all four", {}, "yes", 4, [], []],
    [
      "a mark that ended, other grounds unknown",
      { marks: [{ held: true, until: "2026-01-01" }] },
      "unknown",
      3,
      [],
      ["selection"],
    ],
    [
      "a mark that ended, no other grounds",
      { marks: [{ held: true, until: "2026-01-01" }], otherGrounds: false },
      "no",
      3,
      ["selection"],
      [],
    ],
    ["answers on file instead", { marks: [], otherGrounds: true }, "yes", 4, [], []],
    ["never examined", { examinedOn: "never" }, "no", 3, ["audit"], []],
    ["examined 365 days ago", { examinedOn: "2025-11-23" }, "yes", 4, [], []],
    ["examined 366 days ago", { examinedOn: "2025-11-22" }, "no", 3, ["audit"], []],
    ["examined tomorrow", { examinedOn: "2026-11-24" }, "unknown", 3, [], ["audit"]],
    ["abroad and settled", { abroad: true, abroadSettled: true }, "yes", 4, [], []],
    ["abroad, nothing settled", { abroad: true, abroadSettled: false }, "no", 3, ["foreign-servers"], []],
    ["perhaps abroad", { abroad: null }, "unknown", 3, [], ["foreign-servers"]],
    [
      "no contract, never examined",
      { clauses: false, examinedOn: "never" },
      "no",
      2,
      ["audit", "contract"],
      [],
    ],
  ] as const)("%s", (_name, change, verdict, reached, todo, missing) => {
    expect(judgeProcessor({ ...good, ...change }, today)).toMatchObject({ verdict, reached, todo, missing });
  });

  test("of which nothing is known is no failure", () => {
    const nothing = {
      marks: [],
      otherGrounds: null,
      clauses: null,
      examinedOn: null,
      abroad: null,
      abroadSettled: null,
    };
    expect(judgeProcessor(nothing, today)).toMatchObject({ verdict: "unknown", reached: 0, todo: [] });
  });
});

describe("a contract's clauses (R119)", () => {
  const all = Object.fromEntries(clauses.map(({ id }) => [id, true]));
  const plain = { personalData: false, abroad: false, passedOn: false, passedOnWithConsent: null };

  test("are asked for by what is entrusted and where it goes", () => {
    const always = Object.fromEntries(
      clauses.filter(({ when }) => when === "always").map(({ id }) => [id, true]),
    );
    expect(judgeContract(always, plain, clauses).verdict).toBe("yes");
    const none = Object.fromEntries(clauses.map(({ id }) => [id, always[id] ?? false]));
    expect(judgeContract(none, { ...plain, abroad: true }, clauses)).toMatchObject({
      verdict: "no",
      absent: ["country", "prohibited-acts", "foreign-law"],
    });
    expect(judgeContract(none, { ...plain, abroad: null }, clauses)).toMatchObject({
      verdict: "unknown",
      absent: [],
    });
  });

  test("do not make good what is passed on in silence", () => {
    const silent = { ...plain, passedOn: true, passedOnWithConsent: false };
    expect(judgeContract(all, silent, clauses)).toMatchObject({ verdict: "no", silentlyPassedOn: "yes" });
    const maybe = { ...plain, passedOn: true };
    expect(judgeContract(all, maybe, clauses)).toMatchObject({
      verdict: "unknown",
      silentlyPassedOn: "unknown",
    });
    expect(judgeContract(all, { ...maybe, passedOnWithConsent: true }, clauses).verdict).toBe("yes");
  });

  test("learning never contradicts a verdict", () => {
    const bit = fc.option(fc.boolean());
    const situation = fc.record({ personalData: bit, abroad: bit, passedOn: bit, passedOnWithConsent: bit });
    const answers = fc.array(bit, { minLength: clauses.length, maxLength: clauses.length });
    fc.assert(
      fc.property(situation, answers, fc.boolean(), (known, list, fill) => {
        const of = (value: boolean | null) =>
          judgeContract(
            Object.fromEntries(clauses.map(({ id }, i) => [id, list[i] ?? value])),
            {
              personalData: known.personalData ?? value,
              abroad: known.abroad ?? value,
              passedOn: known.passedOn ?? value,
              passedOnWithConsent: known.passedOnWithConsent ?? value,
            },
            clauses,
          ).verdict;
        const before = of(null);
        expect(of(fill)).not.toBe("unknown");
        if (before !== "unknown") expect(of(fill)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a cloud service (R172)", () => {
  const all = Object.fromEntries(cloudItems.map(({ id }) => [id, true]));
  const tested = [{ on: "2026-06-01", opened: true }];

  test("has 15 items, and each of the four points at least one", () => {
    expect(cloudItems.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    expect(judgeCloud(all, cloudItems, tested, today)).toMatchObject({ verdict: "yes", ask: [] });
    for (const point of ["reliability", "protection", "support", "end"]) {
      expect(cloudItems.some((item) => item.point === point)).toBe(true);
    }
  });

  test.each([
    ["never tested", [], "unknown", "never"],
    ["nobody knows", null, "unknown", "not-known"],
    ["opened a year ago to the day", [{ on: "2025-11-23", opened: true }], "yes", "opened"],
    ["opened longer ago", [{ on: "2025-11-22", opened: true }], "unknown", "too-old"],
    ["came out but could not be opened", [{ on: "2026-06-01", opened: false }], "no", "not-opened"],
    ["the latest counts", [...tested, { on: "2026-07-01", opened: null }], "unknown", "not-known"],
  ] as const)("taking the data out, %s", (_name, tests, verdict, reason) => {
    const result = judgeCloud(all, cloudItems, tests, today);
    expect(result.exportTest).toMatchObject({ verdict, reason });
    expect(result.points.find(({ point }) => point === "end")?.verdict).toBe(verdict);
    expect(result.verdict).toBe(verdict);
  });

  test("unanswered is asked for, the nearest point first, and what we settle ourselves is told apart", () => {
    expect(judgeCloud({}, cloudItems, null, today).verdict).toBe("unknown");
    expect(judgeCloud({}, cloudItems, null, today).ask.slice(0, 2)).toEqual(["desk", "data-at-end"]);
    const result = judgeCloud({ ...all, admin: false }, cloudItems, tested, today);
    expect(result.verdict).toBe("yes");
    expect(result.points.find(({ point }) => point === "own")).toMatchObject({
      verdict: "no",
      no: ["admin"],
    });
    expect(judgeCloud({ ...all, measures: false }, cloudItems, tested, today).verdict).toBe("no");
  });
});
