/** What the register of information assets tells the controls and its readers, from its fields and days alone. */
import { expect, test } from "vitest";
import type { Around, Entry } from "../kit/definition.ts";
import { companyFacts } from "./company-facts.ts";
import { facts, withinRetention } from "./facts.ts";
import { findings } from "./findings.ts";
import { importance } from "./rating.ts";
import { factsOf as riskFactsOf } from "./risk/facts.ts";
import { isViewed } from "./risk/rules.ts";
import type { DecisionRow, MeasureRow, ViewRow } from "./risk/tables.ts";

const today = "2026-11-23";

const asset = (values: Record<string, string>): Entry => ({
  id: "a",
  version: 1,
  retired_on: "",
  retired_why: "",
  created_at: "2026-01-01T00:00:00.000Z",
  updated_at: "2026-01-01T00:00:00.000Z",
  values: { name: "名簿", owner: "here", ...values },
});

const around = (complete = false): Around => ({
  today,
  of: () => [],
  isHere: (id) => (id === "" ? null : id === "here"),
  isComplete: () => complete,
});

const rated = { confidentiality: "2", integrity: "1", availability: "2", grave: "no" };
const nothingPersonal = { personal: "no", sensitive: "no", my_number: "no" };

test("the importance is the highest value, and 3 for personal data of any kind", () => {
  expect(importance({ ...rated, ...nothingPersonal })).toMatchObject({ low: 2, high: 2 });
  for (const kind of ["personal", "sensitive", "my_number"])
    expect(importance({ ...rated, ...nothingPersonal, [kind]: "yes" })).toMatchObject({ low: 3, high: 3 });
  expect(importance({ ...rated, ...nothingPersonal, grave: "yes" })).toMatchObject({ low: 3, high: 3 });
});

test("a kind of personal data that nobody asked about leaves the importance open", () => {
  const { low, high, missing } = importance({ ...rated, ...nothingPersonal, my_number: "" });
  expect([low, high]).toEqual([2, 3]);
  expect(missing).toEqual(["personalData"]);
});

test.each([
  ["nothing known", {}, null],
  ["years without a day", { retention: "7年" }, null],
  ["for ever", { retention: "永久" }, true],
  ["a day to come", { keep_until: "2026-11-23" }, true],
  ["a day gone by", { keep_until: "2026-11-22" }, false],
  ["gone by, but destroyed", { keep_until: "2026-11-22", disposed_on: "2026-11-23" }, true],
  ["no longer needed", { needless: "yes", keep_until: "2030-01-01" }, false],
] as const)("kept within its time: %s", (_, values, expected) => {
  expect(withinRetention(values, today)).toBe(expected);
});

test("the owner counts as named while they are here", () => {
  const owner = (id: string) => facts.factsOf(asset({ owner: id }), around())["asset.ownerNamed"];
  expect([owner("here"), owner("gone"), owner("")]).toEqual([true, false, null]);
});

const found = (values: Record<string, string>) =>
  findings(asset({ ...rated, ...nothingPersonal, ...values }), around()).map(({ key }) => key);

test("what is past its time, not returned or without proof is noticed, and nothing about a good entry", () => {
  expect(found({})).toEqual([]);
  expect(found({ owner: "gone" })).toEqual(["owner-left"]);
  expect(found({ keep_until: "2026-11-22" })).toEqual(["past-keep"]);
  expect(found({ needless: "yes" })).toEqual(["needless"]);
  expect(found({ keep_until: "2026-11-22", disposed_on: "2026-11-20" })).toEqual(["no-disposal-proof"]);
  expect(found({ entrusted: "yes", return_on: "2026-11-22", not_left_open: "no" })).toEqual([
    "return-overdue",
    "left-open",
  ]);
  expect(found({ entrusted: "yes", given_back_on: "2026-11-22" })).toEqual(["no-return-proof"]);
  expect(found({ personal: "" })).toEqual(["no-rating"]);
});

const told = (entries: readonly Record<string, string>[], complete = true) =>
  companyFacts.facts(entries.map(asset), around(complete));

test("nobody knows what was entrusted before somebody says that the register is complete", () => {
  expect(told([{ entrusted: "no" }], false)).toEqual({
    "assets.countedByAllDepartments": null,
    "entrusted.listed": null,
    "entrusted.returnProved": null,
    "entrusted.notLeftOpen": null,
  });
  expect(told([{ entrusted: "no" }])).toMatchObject({
    "entrusted.listed": true,
    "entrusted.returnProved": true,
  });
  expect(told([{}])).toMatchObject({ "entrusted.listed": null });
});

test("one thing that should have been returned, or lies open, makes it a no", () => {
  const kept = { entrusted: "yes", place: "金庫", return_on: "2026-12-01", not_left_open: "yes" };
  expect(told([kept])).toMatchObject({
    "entrusted.listed": true,
    "entrusted.returnProved": true,
    "entrusted.notLeftOpen": true,
  });
  expect(told([kept, { ...kept, place: "" }])).toMatchObject({ "entrusted.listed": false });
  expect(told([kept, { ...kept, return_on: "2026-11-01" }])).toMatchObject({
    "entrusted.returnProved": false,
  });
  expect(told([kept, { ...kept, not_left_open: "no" }])).toMatchObject({ "entrusted.notLeftOpen": false });
  const back = { entrusted: "yes", given_back_on: "2026-11-01", return_proof: "受領書" };
  expect(told([back])).toMatchObject({ "entrusted.returnProved": true, "entrusted.notLeftOpen": true });
  expect(told([{ ...back, return_proof: "" }])).toMatchObject({ "entrusted.returnProved": false });
});

const decision = (change: Partial<DecisionRow> = {}): DecisionRow => ({
  company_id: "c",
  id: "d",
  asset_id: "a",
  treatment: "keep",
  reason: "小さい",
  approver: "p",
  review_on: "2027-11-23",
  covered_until: "",
  expected_threat: null,
  expected_vulnerability: null,
  judged: "{}",
  made_at: "2026-11-01T00:00:00.000Z",
  made_by: "user:1",
  ...change,
});

const measure = (done_on: string): MeasureRow => ({
  company_id: "c",
  id: "m",
  asset_id: "a",
  control_id: "",
  title: "鍵をかける",
  due_on: "",
  made_at: "2026-11-01T00:00:00.000Z",
  made_by: "user:1",
  done_on,
  done_at: "",
  done_by: "",
  dropped_at: "",
});

const whole = asset({ ...rated, ...nothingPersonal, medium: "paper" });

test("no step of the four is passed without the one before having something to show", () => {
  const steps = (entry: Entry, made: DecisionRow | undefined, measures: readonly MeasureRow[]) =>
    Object.values(riskFactsOf(entry, [], made, measures, today));
  expect(steps(whole, undefined, [])).toEqual([false, false, false]);
  expect(steps(whole, decision(), [])).toEqual([true, true, true]);
  expect(steps(asset({}), decision(), []), "without medium and values nothing is judged").toEqual([
    false,
    true,
    true,
  ]);
  const reduce = decision({ treatment: "reduce" });
  expect(steps(whole, reduce, []), "reducing takes a measure").toEqual([true, false, false]);
  expect(steps(whole, reduce, [measure("")])).toEqual([true, true, false]);
  expect(steps(whole, reduce, [measure("2026-11-20")])).toEqual([true, true, true]);
  const overdue = decision({ review_on: "2026-11-22" });
  expect(steps(whole, overdue, []), "a review that is overdue").toEqual([true, false, true]);
});

test("a medium is looked at once every threat that can strike there has been", () => {
  const view = (threat: string): ViewRow => ({
    company_id: "c",
    id: threat,
    medium: "paper",
    threat,
    frequency: "2",
    reason: "",
    made_at: "2026-11-01T00:00:00.000Z",
    made_by: "user:1",
  });
  const all = [
    "disaster",
    "insider",
    "office-theft",
    "lost-outside",
    "peeping",
    "wrong-recipient",
    "disposal",
  ];
  const seen = [...all, "through-supplier"].map(view);
  expect(isViewed(seen, "paper")).toBe(true);
  expect(isViewed(seen.slice(1), "paper")).toBe(false);
  expect(isViewed(seen, "cloud")).toBe(false);
});
