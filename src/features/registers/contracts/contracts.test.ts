/** Contracts: decisions that count for a year, numbers to call, and an end that is told in time. */
import { describe, expect, test } from "vitest";
import type { Around, Entry, Values } from "../kit/definition.ts";
import { companyFacts } from "./facts.ts";
import { findings } from "./findings.ts";

const today = "2026-11-23";
const around = (complete = false): Around => ({
  today,
  of: () => [],
  isHere: (id) => (id === "" ? null : id !== "left"),
  isComplete: () => complete,
});
const entry = (values: Values): Entry => ({
  id: "1",
  version: 1,
  retired_on: "",
  retired_why: "",
  created_at: "",
  updated_at: "",
  values,
});
const facts = (all: readonly Values[], complete = false) =>
  companyFacts.facts(all.map(entry), around(complete));
const keys = (values: Values) =>
  findings(entry({ owner: "here", ...values }), around()).map(({ key }) => key);

describe("facts of the company", () => {
  test("are not known while nothing is entered, and settled once the register holds all there is", () => {
    for (const name of companyFacts.names) expect(facts([])[name], name).toBeNull();
    for (const name of companyFacts.names) expect(facts([], true)[name], name).toBe(false);
  });

  test.each([
    ["a decision for insurance", { kind: "insurance", decided_on: "2025-11-23" }, true],
    ["a decision against it", { kind: "insurance", standing: "decided-against", decided_on: today }, true],
    ["one too long ago", { kind: "insurance", decided_on: "2025-11-22" }, false],
    ["insurance nobody decided on", { kind: "insurance" }, null],
    ["a decision on something else", { kind: "lawyer", decided_on: today }, false],
  ] as const)("take %s", (_, values, decided) => {
    expect(facts([values], true)["insurance.decided"]).toBe(decided);
  });

  test("ask for a comparison before a watching service counts as decided", () => {
    const watch = { kind: "watch", decided_on: "2026-10-01" };
    expect(facts([watch])["monitoring.decided"]).toBeNull();
    expect(facts([{ ...watch, compared: "no" }], true)["monitoring.decided"]).toBe(false);
    expect(facts([{ ...watch, compared: "yes" }])["monitoring.decided"]).toBe(true);
  });

  test("want a reader of alerts who is still here", () => {
    const watch = { kind: "watch", standing: "in-force", alerts_read_by: "left" };
    expect(facts([watch], true)["monitoring.alertsRead"]).toBe(false);
    expect(facts([{ ...watch, alerts_read_by: "here" }])["monitoring.alertsRead"]).toBe(true);
    const firm = { kind: "response", hotline: "052" };
    expect(facts([firm])["monitoring.emergencyHelpKnown"]).toBe(true);
  });
});

describe("findings", () => {
  test.each([
    ["2026-11-22", "over"],
    ["2026-11-23", "endsClose"],
    ["2026-12-23", "endsClose"],
    ["2026-12-24", "endsSoon"],
    ["2027-01-22", "endsSoon"],
  ])("tell that a policy until %s needs doing", (ends_on, key) => {
    expect(keys({ kind: "insurance", hotline: "0120", ends_on })).toEqual([key]);
  });

  test("leave alone what ends later, renews itself or is only a candidate", () => {
    expect(keys({ kind: "insurance", hotline: "0120", ends_on: "2027-01-23" })).toEqual([]);
    expect(keys({ kind: "insurance", hotline: "0120", ends_on: "2026-11-01", renews_itself: "yes" })).toEqual(
      [],
    );
    expect(keys({ kind: "watch", standing: "considering", ends_on: "2026-11-01" })).toEqual(["open"]);
  });

  test("name what would be missed on a bad day", () => {
    expect(keys({ kind: "watch", alerts_read_by: "left", owner: "left" })).toEqual([
      "ownerLeft",
      "noHotline",
      "readerLeft",
    ]);
    expect(keys({ kind: "lawyer", decided_on: "2025-01-01" })).toEqual(["oldDecision"]);
  });
});
