import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/index.ts";
import { assess } from "./assess.ts";
import { compare } from "./compare.ts";
import type { Evidence } from "./evidence.ts";
import { explain } from "./explain.ts";
import type { Facts } from "./facts.ts";
import type { Assessable } from "./judge.ts";
import { tilesOf } from "./tile.ts";
import type { Waiver } from "./waiver.ts";

const today = "2026-11-23";
const updates: Assessable = {
  id: "updates",
  principle: 1,
  risk: 5,
  scope: { register: "devices", kinds: ["pc"] },
  condition: { fact: "device.autoUpdate", is: true },
  evidence: { grade: "E1", days: 35 },
};
const card: Assessable = {
  id: "card",
  principle: 9,
  risk: 3,
  scope: "company",
  condition: "evidence-alone",
  evidence: { grade: "E4", days: 365 },
};
const piece = (controlId: string, objectId: string | null, changes: Partial<Evidence> = {}): Evidence => ({
  id: `${controlId}-${objectId}-${changes.grade ?? "E1"}-${changes.at ?? ""}`,
  controlId,
  objectId,
  grade: "E1",
  at: "2026-11-01",
  validUntil: null,
  withdrawnAt: null,
  by: "sato",
  countersignedBy: null,
  ...changes,
});
const pcs = (...values: (boolean | null)[]): Facts => ({
  company: {},
  registers: {
    devices: {
      complete: true,
      objects: values.map((value, i) => ({
        id: `pc${i}`,
        kind: "pc",
        facts: { "device.autoUpdate": value },
      })),
    },
  },
});
const nothing: Facts = { company: {}, registers: {} };
const stateOf = (
  control: Assessable,
  facts: Facts,
  evidence: readonly Evidence[],
  waivers: readonly Waiver[] = [],
) => assess([control], facts, evidence, today, waivers)[0];

describe("a control for the company", () => {
  const cases: [string, Partial<Evidence>[], string][] = [
    ["nothing", [], "unknown"],
    ["a tick", [{ grade: "E0" }], "partly"],
    ["a tick that two people signed", [{ grade: "E0", countersignedBy: "suzuki" }], "partly"],
    ["a photo where a second person is required", [{ grade: "E1" }], "partly"],
    ["a photo that a second person signed", [{ grade: "E1", countersignedBy: "suzuki" }], "proved"],
    ["a photo that the same person signed twice", [{ grade: "E1", countersignedBy: "sato" }], "partly"],
    ["an E4 that nobody else signed", [{ grade: "E4" }], "partly"],
    ["last year's card", [{ grade: "E4", countersignedBy: "suzuki", at: "2025-11-22" }], "expired"],
    ["a card on its last day", [{ grade: "E4", countersignedBy: "suzuki", at: "2025-11-23" }], "proved"],
    [
      "one with an earlier end",
      [{ grade: "E4", countersignedBy: "suzuki", validUntil: "2026-11-22" }],
      "expired",
    ],
    ["one withdrawn today", [{ grade: "E4", countersignedBy: "suzuki", withdrawnAt: today }], "unknown"],
    [
      "one withdrawn tomorrow",
      [{ grade: "E4", countersignedBy: "suzuki", withdrawnAt: "2026-11-24" }],
      "proved",
    ],
    ["one from tomorrow", [{ grade: "E4", countersignedBy: "suzuki", at: "2026-11-24" }], "unknown"],
  ];
  test.each(cases)("with %s stands accordingly", (_name, pieces, state) => {
    const evidence = pieces.map((changes) => piece("card", null, changes));
    expect(stateOf(card, nothing, evidence)?.state).toBe(state);
  });
});

describe("a control for each object", () => {
  const both = [piece("updates", "pc0"), piece("updates", "pc1")];
  const cases: [string, Facts, readonly Evidence[], string, readonly string[]][] = [
    ["all shown", pcs(true, true), both, "proved", []],
    ["one shown, one only said", pcs(true, true), [piece("updates", "pc0")], "partly", ["pc1"]],
    ["all said, none shown", pcs(true, true), [], "partly", ["pc0", "pc1"]],
    ["one unknown, none shown", pcs(true, null), [], "unknown", ["pc0", "pc1"]],
    ["one known not to be so, none shown", pcs(true, false), [], "no", ["pc0", "pc1"]],
    ["one known not to be so, one shown", pcs(true, false), both, "partly", ["pc1"]],
    ["all lapsed", pcs(true), [piece("updates", "pc0", { at: "2026-10-01" })], "expired", ["pc0"]],
    ["evidence that names no object", pcs(true), [piece("updates", null)], "partly", ["pc0"]],
  ];
  test.each(cases)("with %s", (_name, facts, evidence, state, missing) => {
    expect(stateOf(updates, facts, evidence)).toMatchObject({ state, missing });
  });

  test("is not applicable only when somebody stated that there is none", () => {
    const none = (complete: boolean): Facts => ({
      company: {},
      registers: { devices: { complete, objects: [] } },
    });
    expect(stateOf(updates, none(true), [])?.state).toBe("not-applicable");
    expect(stateOf(updates, none(false), [])?.state).toBe("unknown");
    expect(stateOf(updates, nothing, [])?.state).toBe("unknown");
  });

  test("follows an answer for all of them while nobody has listed them, but proves nothing", () => {
    const said = (value: boolean): Facts => ({ company: { "device.autoUpdate": value }, registers: {} });
    expect(stateOf(updates, said(true), [piece("updates", null)])).toMatchObject({
      state: "partly",
      scope: "no-register",
    });
    expect(stateOf(updates, said(false), [])?.state).toBe("no");
  });

  test("keeps an object in sight whose kind or place in scope is not known", () => {
    const facts: Facts = {
      company: {},
      registers: { devices: { complete: true, objects: [{ id: "x", kind: null, facts: {} }] } },
    };
    const important: Assessable = {
      ...updates,
      scope: { register: "devices", where: { fact: "device.important", is: true } },
    };
    for (const control of [updates, important]) expect(stateOf(control, facts, [])?.missing).toEqual(["x"]);
  });
});

test("a result says what is missing, what counted, what expires next, and why", () => {
  const evidence = [
    piece("updates", "pc0", { at: "2026-11-10" }),
    piece("updates", "pc1", { at: "2026-11-05" }),
    piece("updates", "pc1", { at: "2026-10-30" }),
    piece("updates", "pc2", { at: "2026-10-01" }),
    piece("updates", "pc3", { grade: "E0" }),
  ];
  const result = stateOf(updates, pcs(true, true, true, true, null, false), evidence);
  expect(result).toMatchObject({
    state: "partly",
    missing: ["pc2", "pc3", "pc4", "pc5"],
    evidence: [
      "updates-pc0-E1-2026-11-10",
      "updates-pc1-E1-2026-11-05",
      "updates-pc2-E1-2026-10-01",
      "updates-pc3-E0-",
    ],
    expiresNext: { on: "2026-12-10", objects: ["pc1"] },
    why: [
      { key: "proved", count: 2, of: 6 },
      { key: "fact-no", fact: "device.autoUpdate", count: 1 },
      { key: "fact-unknown", fact: "device.autoUpdate", count: 1 },
      { key: "evidence-expired", count: 1, since: "2026-11-05" },
      { key: "evidence-too-weak", count: 1, required: "E1" },
      { key: "expires-next", count: 1, on: "2026-12-10" },
    ],
  });
  const opened = explain(updates, pcs(false), [], today);
  expect(opened).toMatchObject([
    { objectId: "pc0", state: "no", facts: [{ fact: "device.autoUpdate", found: false, verdict: "no" }] },
  ]);
});

test("of several pieces the one that lasts longest decides, of equals the first by id", () => {
  const twins = [piece("updates", "pc0", { id: "b" }), piece("updates", "pc0", { id: "a" })];
  for (const list of [twins, twins.toReversed()])
    expect(stateOf(updates, pcs(true), list)?.evidence).toEqual(["a"]);
  const lapsed = piece("updates", "pc0", { id: "lapsed", at: "2026-10-01" });
  const tick = piece("updates", "pc0", { id: "tick", grade: "E0" });
  expect(stateOf(updates, pcs(true), [lapsed, tick])).toMatchObject({
    state: "expired",
    evidence: ["lapsed"],
  });
});

test("a fact that an object leaves out is looked up for the company, one that it calls unknown is not", () => {
  const facts = (own: Readonly<Record<string, null>>): Facts => ({
    company: { "device.autoUpdate": true },
    registers: { devices: { complete: true, objects: [{ id: "pc0", kind: "pc", facts: own }] } },
  });
  expect(stateOf(updates, facts({}), [])?.state).toBe("partly");
  expect(stateOf(updates, facts({ "device.autoUpdate": null }), [])?.state).toBe("unknown");
});

test("a register without an object in scope means none only when it is complete", () => {
  const phones = (complete: boolean): Facts => ({
    company: {},
    registers: { devices: { complete, objects: [{ id: "p", kind: "phone", facts: {} }] } },
  });
  expect(stateOf(updates, phones(true), [])?.scope).toBe("none");
  expect(stateOf(updates, phones(false), [])?.scope).toBe("not-listed");
});

test("a dated fact ends before its evidence, and of alternatives the last one counts", () => {
  const seen: Assessable = {
    ...updates,
    condition: {
      any: [
        { fact: "device.seenOn", withinDays: 10 },
        { fact: "device.checkedOn", withinDays: 10 },
      ],
    },
  };
  const facts: Facts = {
    company: { "device.seenOn": "2026-11-20", "device.checkedOn": "2026-11-15" },
    registers: pcs(true).registers,
  };
  const evidence = [piece("updates", "pc0")];
  expect(stateOf(seen, facts, evidence)?.expiresNext?.on).toBe("2026-11-30");
  expect(assess([seen], facts, evidence, "2026-12-01")[0]?.state).toBe("no");
});

test("a waiver shows until its day, and what lies beneath stays visible", () => {
  const waiver: Waiver = {
    id: "w",
    controlId: "updates",
    objectId: "pc1",
    at: "2026-11-01",
    until: "2026-12-01",
    withdrawnAt: null,
  };
  const evidence = [piece("updates", "pc0")];
  const on = (day: string) => assess([updates], pcs(true, false), evidence, day, [waiver])[0];
  expect(on(today)).toMatchObject({ state: "waived", beneath: "partly", expiresNext: { on: "2026-12-01" } });
  expect(on(today)?.objects[1]).toMatchObject({ state: "waived", beneath: "no", waiverId: "w" });
  expect(on("2026-12-02")?.state).toBe("partly");
  expect(stateOf(updates, pcs(true, false), evidence, [{ ...waiver, withdrawnAt: today }])?.state).toBe(
    "partly",
  );
  expect(stateOf(updates, pcs(false, false), [], [waiver])).toMatchObject({ state: "no", missing: ["pc0"] });
  const unnecessary = { ...waiver, objectId: "pc0" };
  expect(stateOf(updates, pcs(true), evidence, [unnecessary])?.state).toBe("proved");
  const whole = { ...waiver, objectId: null };
  const both = assess([updates, { ...card, principle: 1 }], pcs(false, false), [], today, [whole]);
  expect(tilesOf(both, [1])[0]?.state, "putting off is not beginning").toBe("unknown");
});

test("a tile shows the share that is proved, weighted by risk, and names first what pulls it down", () => {
  const other: Assessable = { ...card, id: "other", principle: 1, risk: 1 };
  const [tile, empty] = tilesOf(
    assess([updates, other], pcs(true, true), [piece("updates", "pc0")], today),
    [1, 2],
  );
  expect(tile).toMatchObject({ state: "partly", controls: ["other", "updates"] });
  expect(tile?.coverage).toBeCloseTo(2.5 / 6);
  expect(empty).toMatchObject({ principle: 2, state: "unknown", coverage: 0 });
  const grave = { ...other, id: "z-grave", risk: 5 };
  const soon = { ...updates, id: "soon", evidence: { grade: "E1" as const, days: 30 } };
  const evidence = [piece("updates", "pc0"), piece("soon", "pc0")];
  const [both] = tilesOf(assess([other, grave, updates, soon], pcs(true), evidence, today), [1]);
  expect(both?.controls).toEqual(["z-grave", "other", "soon", "updates"]);
  for (const order of [
    [updates, soon],
    [soon, updates],
  ]) {
    const [first] = tilesOf(assess(order, pcs(true), evidence, today), [1]);
    expect(first?.expiresNext).toEqual({ on: "2026-12-01", controlId: "soon" });
  }
});

test("what changed since last week names the objects and the evidence", () => {
  const evidence = [piece("updates", "pc0", { at: "2026-10-15" })];
  const lastWeek = assess([updates], pcs(true), evidence, addDays(today, -7));
  const now = assess([updates], pcs(true), evidence, today);
  expect(compare(lastWeek, now)).toMatchObject({
    tiles: [{ principle: 1, from: "proved", to: "expired", direction: "worse", coverage: -1 }],
    controls: [
      { id: "updates", direction: "worse", objects: [{ objectId: "pc0", from: "proved", to: "expired" }] },
    ],
  });
});
