/** The risk review through HTTP: from the numbers to the decision, the measure, and who may do what. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { addEntry, registerById, registersFeature } from "#src/features/registers/index.ts";
import { assetThreats } from "#src/handbook/registers/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

const now = new Date("2026-11-23T00:00:00Z");
const HOME = "/registers/assets/risk";

let shop: TestShop;
let owner = "";
let asset = "";

beforeEach(async () => {
  shop = await openTestShop(now);
  const actor = commandLineActor(shop.companyId);
  const person = await addPerson(
    shop.store.db,
    actor,
    { ...noValues, family_name: "尾張", given_name: "花子" },
    now,
  );
  owner = person.ok ? person.id : "";
  asset = await addAsset({ name: "従業員名簿", personal: "yes" });
});
afterEach(() => shop.close());

const rated = { confidentiality: "3", integrity: "1", availability: "1", medium: "paper" };

async function addAsset(values: Record<string, string>): Promise<string> {
  const register = registerById("assets");
  if (!register) throw new Error("no register of assets");
  const actor = commandLineActor(shop.companyId);
  const saved = await addEntry(shop.store.db, actor, register, { ...rated, owner, ...values }, now);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  return saved.id;
}

const paperThreats = assetThreats.filter(({ media }) => media.paper !== undefined);

/** Says that every threat to paper comes this often. */
function say(frequency: string, reason = "去年の記録から") {
  const each = Object.fromEntries(paperThreats.map((_, index) => [`threat-${index}`, frequency]));
  return shop.as("it").post(`${HOME}/${asset}/threats`, { medium: "paper", ...each, reason });
}

/** One control of those that protect paper is known not to be done: the weakness is 3. */
async function leaveOpen(): Promise<void> {
  const answers = {
    "fact-response.responderNamed": "no",
    "seen-response.responderNamed": "0",
    "seen-response.deputyNamed": "0",
  };
  const answered = await shop.as("it").post("/controls/p9-responder/answers", answers);
  expect(answered.status).toBe(303);
}

const page = async (path = `${HOME}/${asset}`) => (await shop.as("it").get(path)).text();

const keep = () => ({
  treatment: "keep",
  reason: "金庫に入れてあるため",
  approver: owner,
  review_on: "2027-11-01",
});

async function facts() {
  const moment = { at: now, today: "2026-11-23" };
  const known = await registersFeature.facts?.collect(shop.store.db, shop.companyId, moment);
  const found = known?.registers.assets?.objects.find(({ id }) => id === asset)?.facts;
  return [found?.["asset.riskJudged"], found?.["asset.treatmentDecided"], found?.["asset.measuresInPlace"]];
}

test("shows the sum with the company's own threats and the state of the controls", async () => {
  await leaveOpen();
  for (const [t, likelihood, risk, band] of [
    ["3", "3", "9", "大"],
    ["2", "2", "6", "大"],
    ["1", "1", "3", "小"],
  ] as const) {
    expect((await say(t)).status).toBe(303);
    const html = await page();
    expect(html).toContain(`脅威 ${t} ＋ 弱点 3 − 3（1より小さければ1）＝ ${likelihood}`);
    expect(html).toContain(`重要度 3 × 起こりやすさ ${likelihood} ＝ ${risk}`);
    expect(html).toContain(`${band}（${risk}）`);
    expect(html).toContain("手つかずの対策があるので 3");
  }
});

test("leaves open what nobody knows, and says what to find out first", async () => {
  const html = await page();
  expect(html).toContain("弱点 1–3");
  expect(html).toContain("まず確かめること");
  const unplaced = await addAsset({ name: "映像", medium: "", confidentiality: "" });
  expect(await page(`${HOME}/${unplaced}`)).toContain("媒体・保存先がわからない");
  expect(await page(HOME)).toContain("まだ決まらない 2件");
});

test("views of threats are added, never changed, and another frequency takes a reason", async () => {
  const views = () => shop.store.db.selectFrom("risk_view").selectAll().execute();
  expect((await say("3", "")).status).toBe(422);
  expect(await views()).toHaveLength(0);
  await say("3");
  expect(await views()).toHaveLength(paperThreats.length);
  await say("3");
  expect(await views(), "the same again").toHaveLength(paperThreats.length);
  await say("1", "対策を見直した");
  expect(await views()).toHaveLength(2 * paperThreats.length);
  expect(await page()).toContain("自社で決定: 対策を見直した");
});

test("agreeing with the starting values is a look at them", async () => {
  expect(await facts(), "nobody has judged anything yet").toEqual([undefined, undefined, undefined]);
  const it = shop.as("it");
  expect((await it.post(`${HOME}/${asset}/threats`, { medium: "paper" })).status).toBe(303);
  expect(await facts()).toEqual([true, false, false]);
});

test("refuses threats for another medium than the asset's", async () => {
  const sent = { medium: "cloud", "threat-0": "1", reason: "x" };
  expect((await shop.as("it").post(`${HOME}/${asset}/threats`, sent)).status).toBe(409);
});

test.each(["reason", "approver", "review_on"] as const)("a decision takes its %s", async (field) => {
  const sent = { ...keep(), [field]: "" };
  const answer = await shop.as("it").post(`${HOME}/${asset}/decision`, sent);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(`href="#${field}"`);
  expect(await shop.store.db.selectFrom("risk_decision").selectAll().execute()).toEqual([]);
});

test("transferring takes the end of the cover, reducing takes a measure, an approver must be here", async () => {
  const refused = async (change: Record<string, string>, field: string) => {
    const answer = await shop.as("it").post(`${HOME}/${asset}/decision`, { ...keep(), ...change });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`href="#${field}"`);
  };
  await refused({ treatment: "transfer" }, "covered_until");
  await refused({ treatment: "reduce" }, "title");
  await refused({ treatment: "" }, "treatment");
  await refused({ approver: "somebody-else" }, "approver");
  await refused({ review_on: "2026-11-23" }, "review_on");
  await refused({ review_on: "2035-01-01" }, "review_on");
});

test("a decision with a measure is decided; in place, the risk that remains falls", async () => {
  await leaveOpen();
  await say("3");
  const it = shop.as("it");
  const reduce = {
    ...keep(),
    treatment: "reduce",
    title: "鍵のかかる棚へ移す",
    due: "2026-12-20",
    expected_vulnerability: "1",
  };
  const saved = await it.post(`${HOME}/${asset}/decision`, reduce);
  expect(saved.location).toBe(`${HOME}/${asset}`);
  expect(await facts()).toEqual([true, true, false]);
  expect(await page(`/tasks?q=${encodeURIComponent("鍵のかかる")}`)).toContain(
    "従業員名簿：鍵のかかる棚へ移す",
  );
  const row = await shop.store.db.selectFrom("risk_measure").selectAll().executeTakeFirstOrThrow();
  const at = `${HOME}/${asset}/measures/${row.id}`;
  expect((await it.post(`${at}/completion`, { done: "yes" })).status).toBe(303);
  expect(await facts()).toEqual([true, true, true]);
  const html = await page();
  const remaining = html.slice(html.indexOf("対策のあとに残るリスク"));
  expect(remaining).toContain("小（3）");
  await it.post(`${at}/completion`, { done: "no" });
  expect(await facts()).toEqual([true, true, false]);
  await it.post(`${at}/withdrawal`, {});
  expect(await facts(), "reducing without a measure").toEqual([true, false, false]);
  expect((await it.post(`${at}/completion`, { done: "yes" })).status, "a measure that was removed").toBe(404);
});

test("earlier decisions stay, and an overdue review is told", async () => {
  const it = shop.as("it");
  await it.post(`${HOME}/${asset}/decision`, keep());
  const again = { ...keep(), reason: "保険に入った", treatment: "transfer", covered_until: "2028-03-31" };
  await it.post(`${HOME}/${asset}/decision`, again);
  const html = await page();
  expect(html).toContain("これまでの決定");
  expect(html).toContain("金庫に入れてあるため");
  expect(await page(HOME)).not.toContain("見直す日が過ぎた決定");
  shop.setNow(new Date("2027-11-02T00:00:00Z"));
  expect(await page(HOME)).toContain("見直す日が過ぎた決定が1件");
  expect(await page()).toContain("見直す日が過ぎています");
});

test("the page of the asset leads to its risk, and the list finds by band and step", async () => {
  expect(await page(`/registers/assets/${asset}`)).toContain(`href="${HOME}/${asset}"`);
  await leaveOpen();
  const list = await page("/registers/assets");
  expect(list).toContain("重要度");
  expect(list.slice(list.indexOf(`href="${HOME}/${asset}"`)).slice(0, 600)).toContain("大（6）");
  expect(await page(`${HOME}?band=large`)).toContain("従業員名簿");
  const small = await page(`${HOME}?band=small`);
  expect(small.slice(small.indexOf('id="list"'))).not.toContain("従業員名簿");
});

test("others see or do nothing that is not theirs", async () => {
  const decision = `${HOME}/${asset}/decision`;
  expect((await shop.as("supporter").get(`${HOME}/${asset}`)).status).toBe(200);
  expect((await shop.as("supporter").post(decision, keep())).status).toBe(403);
  expect((await shop.as("employee").get(HOME)).status).toBe(403);
  expect((await shop.other.as("owner").get(`${HOME}/${asset}`)).status).toBe(404);
  expect((await shop.other.as("owner").post(decision, keep())).status).toBe(404);
  expect((await shop.other.as("owner").post(`${HOME}/${asset}/measures`, { title: "x" })).status).toBe(404);
  expect(await shop.store.db.selectFrom("risk_decision").selectAll().execute()).toEqual([]);
});
