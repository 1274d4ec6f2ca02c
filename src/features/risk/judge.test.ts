/** The risk sheet's formula as the pages use it: threats as the company sees them, weakness by the state of controls. */
import { describe, expect, test } from "vitest";
import type { State } from "#src/engine/control/index.ts";
import type { Asset, DecisionRow, MeasureRow, ViewRow } from "#src/features/registers/index.ts";
import { assetThreats, controlsByMedium } from "#src/handbook/registers/index.ts";
import { groundOf, judge } from "./judge.ts";
import { find, readRiskQuery, riskHref, worstFirst } from "./list-query.ts";

const today = "2026-11-23";

const asset = (importance: number, values: Record<string, string> = {}): Asset => ({
  id: `asset-${importance}`,
  version: 1,
  retired_on: "",
  retired_why: "",
  created_at: "2026-01-01T00:00:00.000Z",
  updated_at: "2026-01-01T00:00:00.000Z",
  values: {
    name: `資産${importance}`,
    owner: "p",
    medium: "paper",
    confidentiality: String(importance),
    integrity: "1",
    availability: "1",
    personal: "no",
    sensitive: "no",
    my_number: "no",
    grave: "no",
    ...values,
  },
});

const view = (threat: string, frequency: ViewRow["frequency"]): ViewRow => ({
  company_id: "c",
  id: threat,
  medium: "paper",
  threat,
  frequency,
  reason: "",
  made_at: "2026-11-01T00:00:00.000Z",
  made_by: "user:1",
});

/** Every threat to paper comes as often as `t`; the controls of paper stand so that the weakness is `v`. */
function ground(t: number, v: number) {
  const views = assetThreats
    .filter(({ media }) => media.paper !== undefined)
    .map(({ id }) => view(id, String(t) as ViewRow["frequency"]));
  const state: State = v === 1 ? "proved" : v === 2 ? "partly" : "no";
  return groundOf(views, Object.fromEntries(controlsByMedium.paper.map((id) => [id, state])), today);
}

const pairs = [
  [3, 3, 3],
  [3, 2, 2],
  [3, 1, 1],
  [2, 3, 2],
  [2, 2, 1],
  [2, 1, 1],
  [1, 3, 1],
  [1, 2, 1],
  [1, 1, 1],
] as const;
const bands = { 1: "small", 2: "small", 3: "small", 4: "medium", 6: "large", 9: "large" } as const;

describe.each(pairs)("threat %i, weakness %i", (t, v, likelihood) => {
  test.each([1, 2, 3])("with an importance of %i", (importance) => {
    const { result } = judge(asset(importance), undefined, [], ground(t, v));
    const value = (importance * likelihood) as keyof typeof bands;
    expect(result.risk.likelihood).toEqual({ low: likelihood, high: likelihood });
    expect(result.risk.value).toEqual({ low: value, high: value });
    expect(result.risk.band).toBe(bands[value]);
    expect(result.findOut).toBeNull();
  });
});

const decision: DecisionRow = {
  company_id: "c",
  id: "d",
  asset_id: "asset-3",
  treatment: "reduce",
  reason: "金庫を買う",
  approver: "p",
  review_on: "2027-11-23",
  covered_until: "",
  expected_threat: null,
  expected_vulnerability: 1,
  judged: "{}",
  made_at: "2026-11-01T00:00:00.000Z",
  made_by: "user:1",
};

const measure: MeasureRow = {
  company_id: "c",
  id: "m",
  asset_id: "asset-3",
  control_id: "",
  title: "金庫",
  due_on: "",
  made_at: "2026-11-01T00:00:00.000Z",
  made_by: "user:1",
  done_on: "",
  done_at: "",
  done_by: "",
  dropped_at: "",
};

test("what remains is as before until the measure is in place", () => {
  const at = ground(3, 3);
  const planned = judge(asset(3), decision, [measure], at);
  expect(planned.residual).toMatchObject({ carriedOut: "no", risk: { value: { low: 9, high: 9 } } });
  expect(planned.pipeline).toMatchObject({ next: "measures", finished: 3 });
  const done = judge(asset(3), decision, [{ ...measure, done_on: today }], at);
  expect(done.residual).toMatchObject({ carriedOut: "yes", risk: { value: { low: 3, high: 3 } } });
  expect(done.pipeline.next).toBeNull();
});

test("an asset that nobody placed has no second step, whatever was decided", () => {
  const { pipeline, result } = judge(asset(3, { medium: "" }), decision, [], ground(3, 3));
  expect(pipeline.next).toBe("inventory");
  expect(pipeline.finished).toBe(0);
  expect(result.findOut).toEqual({ kind: "medium" });
});

test("controls that nobody has assessed leave the bounds open and are named", () => {
  const { result } = judge(asset(3), undefined, [], groundOf([], {}, today));
  expect(result.risk.value.low).toBeLessThan(result.risk.value.high);
  expect(result.risk.band).toBeNull();
  expect(result.findOut?.kind).toBe("checks");
});

test("the list finds by words, band, step and medium, the worst first", () => {
  const at = ground(3, 3);
  const all = [1, 2, 3].map((importance) => judge(asset(importance), undefined, [], at));
  const ids = (query: Record<string, string>) => find(all, readRiskQuery(query)).map((one) => one.asset.id);
  expect(ids({})).toEqual(["asset-3", "asset-2", "asset-1"]);
  expect(ids({ band: "large" })).toEqual(["asset-3", "asset-2"]);
  expect(ids({ band: "small" })).toEqual(["asset-1"]);
  expect(ids({ q: "資産２" })).toEqual(["asset-2"]);
  expect(ids({ medium: "cloud" })).toEqual([]);
  expect(ids({ step: "decision" })).toHaveLength(3);
  expect(all.toSorted(worstFirst)[0]?.asset.id).toBe("asset-3");
});

test("an address keeps what was asked and drops what is not known", () => {
  const query = readRiskQuery({ band: "large", step: "nonsense", page: "2", q: " 図面 " });
  expect(riskHref(query)).toBe(`/registers/assets/risk?q=${encodeURIComponent("図面")}&band=large&page=2`);
  expect(riskHref(readRiskQuery({}))).toBe("/registers/assets/risk");
});
