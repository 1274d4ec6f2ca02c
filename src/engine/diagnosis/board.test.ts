import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answers, questionNumbers, type Sheet } from "./answer.ts";
import { boardState } from "./board.ts";
import { starGap } from "./star.ts";
import { stateOf } from "./state.ts";

const aSheet: fc.Arbitrary<Sheet> = fc
  .array(fc.option(fc.constantFrom(...answers), { nil: undefined }), { minLength: 25, maxLength: 25 })
  .map((list) => Object.fromEntries(list.flatMap((a, i) => (a ? [[i + 1, a]] : []))));
const allYes: Sheet = Object.fromEntries(questionNumbers.map((n) => [n, "yes"]));

describe("the state of a group of questions", () => {
  test.each<[Sheet, string]>([
    [{}, "no-answer"],
    [{ 1: "yes", 2: "yes" }, "declared"],
    [{ 1: "yes" }, "partly"],
    [{ 1: "yes", 2: "no" }, "partly"],
    [{ 1: "partly", 2: "partly" }, "partly"],
    [{ 1: "no", 2: "no" }, "not-yet"],
    [{ 1: "no" }, "not-yet"],
    [{ 1: "yes", 2: "unknown" }, "unknown"],
  ])("of %j is %s", (sheet, state) => {
    expect(stateOf([1, 2], sheet).state).toBe(state);
  });
});

describe("the board from answers alone", () => {
  const principles = [
    { number: 1, asked: "directly" },
    { number: 3, asked: "indirectly" },
  ] as const;
  const questions = [
    { number: 1, principles: [1] },
    { number: 2, principles: [1] },
    { number: 3, principles: [3] },
  ];

  test("is declared at most, and only partly where nobody was asked directly", () => {
    expect(boardState(principles, questions, allYes).map((t) => [t.number, t.state])).toEqual([
      [1, "declared"],
      [3, "partly"],
    ]);
  });

  test("never says done, whatever is answered", () => {
    const possible = ["declared", "partly", "not-yet", "unknown", "no-answer"];
    fc.assert(
      fc.property(aSheet, (sheet) => {
        for (const tile of boardState(principles, questions, sheet)) expect(possible).toContain(tile.state);
      }),
    );
  });

  test("names the questions behind a tile", () => {
    const [tile] = boardState(principles, questions, { 1: "unknown", 2: "no" });
    expect(tile).toMatchObject({ questions: [1, 2], unknown: [1], weak: [2], unanswered: [] });
  });
});

describe("what is missing for a star", () => {
  const five = { articles: [1, 2, 3, 4, 5].map((n) => ({ number: n, questions: [n] })) };
  const six = { articles: [...five.articles, { number: 6, questions: [11] }] };
  const none = { decidedOn: null, publishedAt: null };
  const policy = { decidedOn: "2026-11-01", publishedAt: "https://example.jp/policy" };

  test("two stars need 25 answers, a policy, and its publication; no score", () => {
    expect(starGap({}, six, none).two.missing).toEqual([
      "diagnosis-incomplete",
      "policy-not-set",
      "policy-not-published",
    ]);
    const allUnknown = Object.fromEntries(questionNumbers.map((n) => [n, "unknown" as const]));
    expect(starGap(allUnknown, six, policy).two.missing).toEqual([]);
    expect(starGap(allUnknown, six, policy).two.unknown).toHaveLength(25);
  });

  test("one star asks only for the will, and we advise what to begin before", () => {
    const { one } = starGap({ ...allYes, 2: "partly", 3: "no", 11: "unknown" }, six, none);
    expect(one.missing).toEqual([]);
    expect(one.beforeDeclaring.map((a) => [a.number, a.state])).toEqual([
      [3, "not-yet"],
      [6, "unknown"],
    ]);
  });

  test("the sixth article counts only in the edition that has it", () => {
    const sheet = { ...allYes, 11: "no" as const };
    expect(starGap(sheet, five, none).one.beforeDeclaring).toEqual([]);
    expect(starGap(sheet, six, none).one.beforeDeclaring.map((a) => a.number)).toEqual([6]);
  });
});
