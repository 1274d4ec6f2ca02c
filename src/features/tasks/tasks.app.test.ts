/** Tasks as their users meet them: worked out, answered, put off, put in charge, waived; and who may not. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { controls, roundOf } from "#src/handbook/controls/index.ts";
import { readLedger } from "#src/platform/audit/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { readTasks } from "./read.ts";
import { todaysThreeOf } from "./three.ts";

const now = new Date("2026-11-24T00:00:00Z");
let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop(now);
});
afterAll(() => shop.close());

/** A control of the company as a whole that evidence alone settles. */
const alone = controls.find(({ condition, scope }) => condition === "evidence-alone" && scope === "company");
const key = `${alone?.id}:show`;
const at = (one: string) => `/tasks/${encodeURIComponent(one)}`;

async function html(path: string, who: "owner" | "it" | "supporter" = "it"): Promise<string> {
  const answer = await shop.as(who).get(path);
  expect(answer.status).toBe(200);
  return answer.text();
}

const tasksOf = (companyId = shop.companyId) => readTasks(shop.store.db, companyId, now);
const actions = async () =>
  (await Array.fromAsync(readLedger(shop.store.db, shop.companyId))).map(({ action }) => action);
const findTask = async (wanted: string) => (await tasksOf()).tasks.find((task) => task.key === wanted);

describe("the list", () => {
  test("shows everything that is open, in pages; the owner sees their own first", async () => {
    const page = await html("/tasks?whose=company");
    expect(page).toContain("やること");
    const { tasks } = await tasksOf();
    expect(tasks.length).toBeGreaterThan(100);
    expect(page).toContain(`${tasks.length}`);
    expect(page.match(/name="task"/g)).toHaveLength(30);
    const second = await html("/tasks?whose=company&page=2");
    expect(second.match(/name="task"/g)).toHaveLength(30);
    const mine = await html("/tasks", "owner");
    expect(mine).toContain("社長");
    expect(mine).not.toContain("情報担当</span>");
    const english = await html("/tasks?whose=company&lang=en");
    expect(english).toContain("Find out:");
    await html("/tasks?lang=ja");
  });

  test("finds by words of the title, and says so where nothing fits", async () => {
    const title = alone?.task.title.ja ?? "";
    const page = await html(`/tasks?whose=company&q=${encodeURIComponent(title)}`);
    expect(page).toContain(`href="${at(key)}"`);
    expect(await html("/tasks?whose=company&q=zzzz")).toContain("当てはまる作業はありません");
    expect(await html("/tasks?whose=company&state=overdue")).toContain("当てはまる作業はありません");
  });

  test("a supporter reads and cannot answer", async () => {
    const page = await html("/tasks", "supporter");
    expect(page).not.toContain('name="task"');
    const refused = await shop.as("supporter").post("/tasks/records", { kind: "done", task: key });
    expect(refused.status).toBe(403);
    expect((await shop.as("employee").get("/tasks")).status).toBe(403);
    expect(await shop.visitor.get("/tasks")).toMatchObject({ status: 303 });
  });
});

describe("an answer", () => {
  test("done is kept, leads to the evidence, and turns nothing green", async () => {
    const before = await tasksOf();
    const sent = await shop.as("it").post("/tasks/records", { kind: "done", task: key, page: "task" });
    expect(sent.status).toBe(303);
    expect(sent.location).toBe(`/evidence/new?control=${alone?.id}`);
    const after = await tasksOf();
    expect(after.assessment.results).toEqual(before.assessment.results);
    expect((await findTask(key))?.said.doneOn).toBe("2026-11-24");
    expect(await html(at(key))).toContain("答えか証拠を待っています");
    expect(await actions()).toContain("task.done");
  });

  test("what was to be found out leads to the question", async () => {
    const found = await shop.as("it").post("/tasks/records", { kind: "done", task: "p9-responder:find-out" });
    expect(found.location).toBe("/controls/p9-responder");
  });

  test("several at once by their boxes; none is an invalid form and not a crash", async () => {
    const keys = (await tasksOf()).tasks.slice(0, 3).map((task) => task.key);
    const sent = await shop.as("it").post("/tasks/records", { kind: "snoozed", task: keys, page: "list" });
    expect(sent.status).toBe(303);
    for (const one of keys) expect((await findTask(one))?.said.snoozedUntil).toBe("2026-12-01");
    const none = await shop.as("it").post("/tasks/records", { kind: "done", page: "list" });
    expect(none.status).toBe(422);
    expect(await none.text()).toContain("作業を1つ以上選んでください");
    const far = { kind: "snoozed", task: key, until: "2027-11-01", page: "task" };
    expect((await shop.as("it").post("/tasks/records", far)).status).toBe(422);
    const unknown = await shop.as("it").post("/tasks/records", { kind: "done", task: "no-such:show" });
    expect(unknown.status).toBe(404);
  });

  test("put in charge with a deputy: it is theirs, and nobody of another company can be named", async () => {
    const person = { ...noValues, family_name: "田中", given_name: "一郎" };
    const added = await shop.as("it").post("/registers/people", person);
    expect(added.status).toBe(303);
    const owner = `user:${shop.as("owner").userId}`;
    const fields = { kind: "assigned", task: key, page: "task" };
    const same = await shop.as("it").post("/tasks/records", { ...fields, owner, deputy: owner });
    expect(same.status).toBe(422);
    const stranger = `user:${shop.other.as("it").userId}`;
    const foreign = await shop.as("it").post("/tasks/records", { ...fields, owner: stranger });
    expect(foreign.status).toBe(422);
    expect(await foreign.text()).toContain("見当たりません");
    expect((await shop.as("it").post("/tasks/records", { ...fields, owner })).location).toBe(at(key));
    expect((await findTask(key))?.said.owner).toBe(owner);
    expect(await html(`/tasks?q=${encodeURIComponent(alone?.task.title.ja ?? "")}`, "owner")).toContain(
      at(key),
    );
    await shop.as("it").post("/tasks/records", { ...fields, owner: "", deputy: "" });
    expect((await findTask(key))?.said.owner).toBe("");
  });

  test("a reason waits for the owner, and becomes a waiver when accepted", async () => {
    const fields = { task: key, reason: "機器の入れ替えまで待つため", until: "2027-01-31", page: "task" };
    const empty = await shop.as("it").post("/tasks/requests", { ...fields, reason: " " });
    expect(empty.status).toBe(422);
    expect((await shop.as("it").post("/tasks/requests", fields)).status).toBe(303);
    expect(await html(at(key), "owner")).toContain("社長の決定を待っています");
    const id = (await findTask(key))?.said.request?.id ?? "";
    const decision = { id, decision: "accepted" };
    expect((await shop.as("it").post("/tasks/decisions", decision)).status).toBe(403);
    expect((await shop.other.as("owner").post("/tasks/decisions", decision)).status).toBe(404);
    expect((await shop.as("owner").post("/tasks/decisions", decision)).status).toBe(303);
    const state = (await tasksOf()).assessment.results.find((result) => result.id === alone?.id)?.state;
    expect(state).toBe("waived");
    expect(await findTask(key)).toBeUndefined();
    expect(await html(at(key))).toContain("いまはすることがありません");
    expect((await shop.as("owner").post("/tasks/decisions", decision)).status).toBe(404);
    expect(await actions()).toContain("task.decided");
  });
});

describe("a task of one's own", () => {
  test("falls due on a working day, is done for good, and belongs to its company", async () => {
    // 23 December 2026 is made a day off, so that the day before counts.
    const off = { from: "2026-12-23", to: "2026-12-25", name: "創立記念" };
    expect((await shop.as("it").post("/settings/holidays", off)).status).toBe(303);
    expect(await html("/settings/holidays")).toContain("創立記念");
    const fields = { title: "UPSの電池を替える", due: "2026年12月25日", minutes: "20" };
    expect((await shop.as("it").post("/tasks", { ...fields, minutes: "0" })).status).toBe(422);
    expect((await shop.as("it").post("/tasks", fields)).status).toBe(303);
    const task = (await tasksOf()).tasks.find(({ own }) => own !== null);
    expect(task?.due.due).toBe("2026-12-22");
    const own = task?.key ?? "";
    expect(await html(at(own))).toContain("UPSの電池を替える");
    expect((await shop.other.as("it").get(at(own))).status).toBe(404);
    const foreign = await shop.other.as("it").post("/tasks/records", { kind: "done", task: own });
    expect(foreign.status).toBe(404);
    expect((await shop.as("it").post("/tasks/records", { kind: "done", task: own })).location).toBe("/tasks");
    expect(await findTask(own)).toBeUndefined();
    const removed = await shop.as("it").post("/settings/holidays/removals", { day: "2026-12-24" });
    expect(removed.status).toBe(303);
    const twice = await shop.as("it").post("/settings/holidays/removals", { day: "2026-12-24" });
    expect(twice.status).toBe(404);
    const backwards = { from: "2026-12-25", to: "2026-12-23", name: "x" };
    expect((await shop.as("it").post("/settings/holidays", backwards)).status).toBe(422);
  });
});

test("a task names what can be shown in the same go", async () => {
  const { tasks } = await tasksOf();
  const shown = tasks.filter(({ due }) => due.matter === "show");
  const pair = shown.flatMap((task) => {
    const round = roundOf(task.due.controlId);
    const other = shown.find(({ key, due }) => key !== task.key && round && due.controlId in round.again);
    return other && round ? [{ task, other, round }] : [];
  })[0];
  if (!pair) throw new Error("no two tasks of a round are open");
  const page = await html(`/tasks/${encodeURIComponent(pair.task.key)}`, "it");
  expect(page).toContain(pair.round.title.ja);
  expect(page).toContain(`href="/tasks/${encodeURIComponent(pair.other.key)}"`);
});

describe("today’s three", () => {
  test("three that fit the time, with their numbers, and never what was just done", async () => {
    const actor = { id: shop.as("owner").userId ? `user:${shop.as("owner").userId}` : "" };
    const three = (minutes?: number) => todaysThreeOf(shop.store.db, shop.companyId, actor, now, minutes);
    const first = await three();
    expect(first.chosen).toHaveLength(3);
    expect(first.chosen.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(60);
    for (const { reasons } of first.chosen) {
      const { risk, urgency, effort, free, priority } = reasons;
      expect(priority).toBe(Math.round((risk * risk * urgency * free) / (5 * effort)));
    }
    const done = first.chosen[0]?.task.key ?? "";
    await shop.as("owner").post("/tasks/records", { kind: "done", task: done });
    expect((await three()).chosen.map(({ task }) => task.key)).not.toContain(done);
    expect((await findTask(done))?.key).toBe(done);
    const short = await three(10);
    expect(short.chosen.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(10);
  });
});
