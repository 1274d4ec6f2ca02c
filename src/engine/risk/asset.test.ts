import { describe, expect, test } from "vitest";
import {
  answerOfSheet,
  assetRisk,
  type Decision,
  gapsOfDecision,
  heatMap,
  levelBounds,
  pipelineOf,
  residualOf,
  type ThreatOf,
  threatsAt,
  vulnerabilityFrom,
  vulnerabilityFromControls,
} from "./index.ts";

const threats: readonly ThreatOf[] = [
  { id: "theft", media: { paper: 2, mobile: 3 } },
  { id: "fire", media: { paper: 1, "office-pc": 1 } },
];

describe("threats", () => {
  test("are prefilled by medium, the highest counting", () => {
    expect(threatsAt("paper", threats)).toEqual({
      low: 2,
      high: 2,
      because: ["theft"],
      missing: [],
      lines: [
        { threat: "theft", level: { low: 2, high: 2 }, from: "prefilled" },
        { threat: "fire", level: { low: 1, high: 1 }, from: "prefilled" },
      ],
    });
  });

  test("follow the company's own view, at that medium only", () => {
    const views = [{ threat: "theft", medium: "paper", level: 3 as const }];
    expect(threatsAt("paper", threats, views)).toMatchObject({ low: 3, because: ["theft"] });
    expect(threatsAt("mobile", threats, views).lines[0]?.from).toBe("prefilled");
    const undecided = [{ threat: "theft", medium: "paper", level: null }];
    expect(threatsAt("paper", threats, undecided)).toMatchObject({ low: 1, high: 3, missing: ["theft"] });
    const impossible = [{ threat: "theft", medium: "paper", level: null, applies: false }];
    expect(threatsAt("paper", threats, impossible)).toMatchObject({ low: 1, high: 1 });
  });

  test("are open without a known medium", () => {
    expect(threatsAt(null, threats)).toMatchObject({ low: 1, high: 3, lines: [] });
    expect(threatsAt("moon", threats)).toMatchObject({ low: 1, high: 3, lines: [] });
  });
});

describe("vulnerability from check answers", () => {
  const of = (...answers: Parameters<typeof answerOfSheet>[0][]) =>
    vulnerabilityFrom(answers.map((n, i) => ({ id: `c${i}`, answer: answerOfSheet(n) ?? "unknown" })));

  test.each([
    [[1, 1, 1], 1, "all-done"],
    [[1, 4, 4], 1, "all-done"],
    [[1, 2, 1], 2, "some-partly"],
    [[2, 2, 4], 2, "some-partly"],
    [[1, 2, 3], 3, "some-unknown"],
    [[3, 3, 3], 3, "some-unknown"],
    [[4, 4], null, "nothing-applies"],
    [[], null, "nothing-applies"],
  ] as const)("%j is %s by the rule %s", (answers, sheet, rule) => {
    expect(of(...answers)).toMatchObject({ sheet, rule });
  });

  test("not done decides, and not known counts like it but leaves the better possible", () => {
    const checks = [
      { id: "a", answer: "done" },
      { id: "b", answer: "unknown" },
    ] as const;
    expect(vulnerabilityFrom(checks)).toMatchObject({ sheet: 3, low: 1, high: 3, missing: ["b"] });
    const worse = vulnerabilityFrom([...checks, { id: "c", answer: "not-done" }]);
    expect(worse).toMatchObject({ sheet: 3, low: 3, high: 3, because: ["c"], missing: ["b"] });
    expect(worse.counts).toEqual({ done: 1, partly: 0, "not-done": 1, unknown: 1, "not-applicable": 0 });
  });

  test("the sheet's numbers are 1 to 4 and nothing else", () => {
    expect([0, 1, 2, 3, 4, 5].map(answerOfSheet)).toEqual([
      null,
      "done",
      "partly",
      "unknown",
      "not-applicable",
      null,
    ]);
  });
});

describe("vulnerability from the state of controls", () => {
  const map = { paper: ["lock", "shred"], cloud: ["mfa"] };

  test("looks at the controls of the medium only", () => {
    expect(
      vulnerabilityFromControls("paper", { lock: "proved", shred: "proved", mfa: "no" }, map),
    ).toMatchObject({ sheet: 1, rule: "all-done" });
    expect(vulnerabilityFromControls("cloud", { mfa: "no" }, map)).toMatchObject({
      sheet: 3,
      because: ["mfa"],
    });
  });

  test("takes expired for part done, waived for not done, and not assessed for unknown", () => {
    const paper = (lock: "expired" | "waived") =>
      vulnerabilityFromControls("paper", { lock, shred: "proved" }, map);
    expect(paper("expired").sheet).toBe(2);
    expect(paper("waived")).toMatchObject({ sheet: 3, rule: "some-not-done" });
    expect(vulnerabilityFromControls("paper", { lock: "proved" }, map)).toMatchObject({
      rule: "some-unknown",
      missing: ["shred"],
    });
    expect(vulnerabilityFromControls(null, {}, map).rule).toBe("nothing-applies");
  });
});

describe("an asset's risk", () => {
  const customers = {
    medium: "mobile",
    confidentiality: 3,
    integrity: 2,
    availability: 1,
    personalData: true,
    graveConsequence: false,
  } as const;

  test("is the sheet's, from ledger, threats and checks", () => {
    const result = assetRisk(customers, threats, vulnerabilityFrom([{ id: "a", answer: "partly" }]));
    expect(result.risk).toMatchObject({ value: { low: 6, high: 6 }, band: "large" });
    expect(result).toMatchObject({ suggested: ["avoid"], findOut: null });
    expect(assetRisk(customers, threats, 1).risk.value.low).toBe(3);
  });

  test("says what to find out first: the place, then the ratings, then threats, then checks", () => {
    const open = { ...customers, personalData: false, confidentiality: null } as const;
    const unknown = vulnerabilityFrom([{ id: "a", answer: "unknown" }]);
    expect(assetRisk({ ...open, medium: null }, threats, unknown).findOut).toEqual({ kind: "medium" });
    expect(assetRisk(open, threats, unknown).findOut).toEqual({ kind: "rating", keys: ["confidentiality"] });
    const views = [{ threat: "theft", medium: "mobile", level: null }];
    expect(assetRisk(customers, threats, unknown, views).findOut).toEqual({
      kind: "threats",
      threats: ["theft"],
    });
    expect(assetRisk(customers, threats, unknown).findOut).toEqual({ kind: "checks", ids: ["a"] });
  });
});

describe("a decision", () => {
  const decision: Decision = {
    treatment: "reduce",
    reason: "the key stays in the drawer",
    approverId: "owner",
    reviewOn: "2027-04-01",
    measures: ["p8-encrypted"],
    coveredUntil: null,
  };
  const gaps = (change: Partial<Decision>) => gapsOfDecision({ ...decision, ...change }, "2026-11-23");

  test("lacks nothing, or says what", () => {
    expect(gaps({})).toEqual([]);
    expect(gaps({ reason: " ", approverId: null, reviewOn: null })).toEqual([
      "reason",
      "approver",
      "review-date",
    ]);
    expect(gaps({ reviewOn: "2026-11-22" })).toEqual(["review-overdue"]);
    expect(gaps({ reviewOn: "2026-11-23" })).toEqual([]);
    expect(gaps({ measures: [] })).toEqual(["measures"]);
    expect(gaps({ treatment: "keep", measures: [] })).toEqual([]);
    expect(gaps({ treatment: "transfer" })).toEqual(["cover"]);
    expect(gaps({ treatment: "transfer", coveredUntil: "2026-11-01" })).toEqual(["cover-ended"]);
    expect(gapsOfDecision(null, "2026-11-23")).toEqual(["treatment"]);
  });

  test("leaves what it leaves", () => {
    const inputs = { importance: levelBounds(3), threat: levelBounds(3), vulnerability: levelBounds(3) };
    const expected = { vulnerability: 1 } as const;
    const left = (treatment: "reduce" | "keep" | "transfer" | "avoid", inPlace: (boolean | null)[]) =>
      residualOf(inputs, { treatment, inPlace, expected });
    expect(left("reduce", [true]).risk?.value).toEqual({ low: 3, high: 3 });
    expect(left("reduce", [true, null])).toMatchObject({
      carriedOut: "unknown",
      risk: { value: { low: 9 } },
    });
    expect(left("reduce", [])).toMatchObject({ carriedOut: "no", risk: { value: { low: 9 } } });
    expect(left("keep", []).risk?.value.high).toBe(9);
    expect(left("transfer", [true])).toMatchObject({ borneBy: "insurer", risk: { value: { high: 9 } } });
    expect(left("transfer", [false]).borneBy).toBe("company");
    expect(left("avoid", [true])).toEqual({ risk: null, carriedOut: "yes", borneBy: "nobody" });
    expect(left("avoid", [false]).risk?.value.low).toBe(9);
  });
});

test("the heat map has nine fields, and keeps apart what has no place yet", () => {
  const at = (id: string, i: 1 | 2 | 3 | null, l: 1 | 2 | 3 | null) => ({
    id,
    importance: levelBounds(i),
    likelihood: levelBounds(l),
  });
  const map = heatMap([at("b", 3, 2), at("a", 3, 2), at("c", 1, 1), at("d", null, 1), at("e", 2, null)]);
  expect(map.cells.map(({ value }) => value)).toEqual([3, 6, 9, 2, 4, 6, 1, 2, 3]);
  expect(map.cells.filter(({ ids }) => ids.length > 0)).toEqual([
    { importance: 3, likelihood: 2, value: 6, band: "large", ids: ["a", "b"] },
    { importance: 1, likelihood: 1, value: 1, band: "small", ids: ["c"] },
  ]);
  expect(map.open).toEqual(["d", "e"]);
});

describe("the four steps", () => {
  test("lead on one by one", () => {
    const none = { inventory: "no", identification: "no", decision: "no", measures: "no" } as const;
    expect(pipelineOf(none)).toMatchObject({ next: "inventory", finished: 0 });
    expect(pipelineOf({ ...none, inventory: "yes" })).toMatchObject({ next: "identification", finished: 1 });
    const all = { inventory: "yes", identification: "yes", decision: "yes", measures: "yes" } as const;
    expect(pipelineOf(all)).toMatchObject({ next: null, finished: 4 });
  });

  test("cannot be skipped: what comes after a gap does not count, and is said", () => {
    const skipped = pipelineOf({
      inventory: "yes",
      identification: "unknown",
      decision: "yes",
      measures: "yes",
    });
    expect(skipped.next).toBe("identification");
    expect(skipped.finished).toBe(1);
    expect(skipped.steps.map(({ counts, outOfTurn }) => [counts, outOfTurn])).toEqual([
      ["yes", false],
      ["unknown", false],
      ["unknown", true],
      ["unknown", true],
    ]);
  });
});
