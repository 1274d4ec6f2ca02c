/** Around the tasks: the calendar behind its secret address, the letter of Monday, deadlines that stay put. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorker } from "#src/platform/jobs/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { jobs, schedules } from "./jobs.ts";
import { readTasks } from "./read.ts";
import { isMine } from "./rules.ts";

// A Tuesday in Japan.
const now = new Date("2026-11-24T00:00:00Z");
let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop(now);
});
afterAll(() => shop.close());

const addressIn = (html: string) =>
  /value="http:\/\/banto\.test(\/calendar\/[\w-]{43}\.ics)"/.exec(html)?.[1] ?? "";

test("a calendar’s address is shown once, opens without signing in, and shows titles and days only", async () => {
  const made = await shop.as("it").post("/tasks/calendar");
  expect(made.status).toBe(200);
  const address = addressIn(await made.text());
  expect(address).not.toBe("");
  expect(addressIn(await (await shop.as("it").get("/tasks/calendar")).text())).toBe("");
  const secret = address.slice("/calendar/".length, -".ics".length);
  expect(JSON.stringify(await shop.store.db.selectFrom("calendar_feed").selectAll().execute())).not.toContain(
    secret,
  );
  const answer = await shop.visitor.get(address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const file = await answer.text();
  const { tasks } = await readTasks(shop.store.db, shop.companyId, now);
  expect(file.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(tasks.length);
  expect(file).toMatch(/SUMMARY:確かめる/);
  for (const private_ of ["owner さん", "it さん", "株式会社見本製作所", "example.co.jp"])
    expect(file.replaceAll("\r\n ", "")).not.toContain(private_);
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test("events keep their names from one reading to the next", async () => {
  const address = addressIn(await (await shop.as("owner").post("/tasks/calendar")).text());
  const names = async () => (await (await shop.visitor.get(address)).text()).match(/^UID:.*/gm);
  const before = await names();
  shop.setNow(new Date("2026-11-25T00:00:00Z"));
  expect(await names()).toEqual(before);
  expect(new Set(before).size).toBe(before?.length);
  shop.setNow(now);
});

test("a stopped address opens nothing, a guessed one neither, and nobody stops another company’s", async () => {
  const address = addressIn(await (await shop.as("it").post("/tasks/calendar")).text());
  const page = await (await shop.as("it").get("/tasks/calendar")).text();
  const id = /name="id" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? "";
  const foreign = await shop.other.as("it").post("/tasks/calendar/revocations", { id });
  expect(foreign.status).toBe(404);
  expect((await shop.visitor.get(address)).status).toBe(200);
  const stopped = await shop.as("it").post("/tasks/calendar/revocations", { id });
  expect(stopped.status).toBe(303);
  expect((await shop.visitor.get(address)).status).toBe(404);
  expect((await shop.visitor.get(`/calendar/${"A".repeat(43)}.ics`)).status).toBe(404);
  expect((await shop.as("supporter").post("/tasks/calendar")).status).toBe(403);
});

test("an address stops with the membership of the one who made it", async () => {
  const address = addressIn(await (await shop.other.as("it").post("/tasks/calendar")).text());
  expect((await shop.visitor.get(address)).status).toBe(200);
  const { userId } = shop.other.as("it");
  await shop.store.db.deleteFrom("member").where("user_id", "=", userId).execute();
  expect((await shop.visitor.get(address)).status).toBe(404);
});

test("the letter goes out on Monday at 8:45 to owner and IT person, in their language and without links", async () => {
  const mails = () =>
    shop.store.db
      .selectFrom("mail")
      .selectAll()
      .where("company_id", "=", shop.companyId)
      .where("kind", "=", "digest.sent")
      .orderBy("id")
      .execute();
  await shop.store.db
    .updateTable("auth_user")
    .set({ language: "en" })
    .where("id", "=", shop.as("owner").userId)
    .execute();
  const start = new Date("2026-11-28T00:00:00Z");
  const worker = createWorker({ ...workerSettings(), clock: () => start });
  await worker.runDue(start);
  // Sunday's round, then Monday's: 23:45 of the day before in UTC.
  for (const at of ["2026-11-28T23:50:00Z", "2026-11-29T00:00:00Z"]) await worker.runDue(new Date(at));
  expect(await mails()).toEqual([]);
  for (const at of ["2026-11-29T23:50:00Z", "2026-11-30T00:00:00Z"]) await worker.runDue(new Date(at));
  const sent = await mails();
  expect(sent.map(({ recipient }) => recipient.replace(/-.*/, "")).sort()).toEqual(["it", "owner"]);
  const [it, owner] = ["it", "owner"].map((who) => sent.find(({ recipient }) => recipient.startsWith(who)));
  expect(it?.body_text).toContain("■ 下がったもの");
  expect(it?.body_text).toContain("■ 今日の3つ\n1. ");
  expect(owner?.body_text).toContain("■ Today’s three\n1. ");
  for (const { body_text, body_html } of sent) {
    expect(body_text).not.toMatch(/https?:|www\./);
    expect(body_html).toBeNull();
  }
  await worker.runDue(new Date("2026-11-30T00:10:00Z"));
  expect(await mails()).toHaveLength(2);
});

test("what stays undone goes to the owner, by a line a day on working days, until it is put off or done", async () => {
  const nagged = await openTestShop(now);
  const { db } = nagged.store;
  const task = { title: "鍵を替える", due: "2026-11-25", minutes: "10" };
  expect((await nagged.as("it").post("/tasks", task)).status).toBe(303);
  const mine = async (role: "owner" | "it", at: string) => {
    const day = await readTasks(db, nagged.companyId, new Date(at));
    const member = day.members.find((one) => one.role === role);
    const own = day.tasks.find(({ key }) => key.startsWith("own-"));
    return own && member ? isMine(own, member, day.members) : undefined;
  };
  // Of middle risk: the owner after two weeks.
  expect(await mine("owner", "2026-12-08T00:00:00Z")).toBe(false);
  expect(await mine("it", "2026-12-08T00:00:00Z")).toBe(true);
  expect(await mine("owner", "2026-12-09T00:00:00Z")).toBe(true);
  const letters = async (at: string) => {
    const before = await db.selectFrom("mail").select("id").where("kind", "=", "digest.sent").execute();
    const run = jobs["tasks.digest-of"];
    const finish = (work: (trx: typeof db) => Promise<void>) => db.transaction().execute(work);
    await run?.({ db, companyId: nagged.companyId, now: new Date(at), finish } as never);
    const all = await db.selectFrom("mail").selectAll().where("kind", "=", "digest.sent").execute();
    return all.filter(({ id }) => !before.some((one) => one.id === id));
  };
  // Only the own task counts here: nothing else has been noted as open for so long.
  const tuesday = await letters("2026-12-08T23:45:00Z");
  expect(tuesday.map(({ recipient }) => recipient.replace(/-.*/, "")).sort()).toEqual(["it", "owner"]);
  expect(tuesday[0]?.body_text).toContain("鍵を替える（14日過ぎています。社長にも出しています）");
  expect(await letters("2026-12-11T23:45:00Z"), "a Saturday in Japan").toEqual([]);
  await nagged.as("it").post("/settings/holidays", { from: "2026-12-10", to: "", name: "創立記念日" });
  expect(await letters("2026-12-09T23:45:00Z"), "the company's own day off").toEqual([]);
  const page = await (await nagged.as("owner").get("/tasks?whose=company")).text();
  expect(page).not.toContain("社長にも出しています");
  nagged.setNow(new Date("2026-12-10T23:45:00Z"));
  expect(await (await nagged.as("owner").get("/tasks")).text()).toContain("社長にも出しています");
  expect(await (await nagged.as("owner").get("/digest")).text()).toContain("期限を過ぎたもの");
  const [own] = await db.selectFrom("own_task").select("id").execute();
  const snooze = { kind: "snoozed", task: `own-${own?.id}`, until: "2026-12-20" };
  await nagged.as("it").post("/tasks/records", snooze);
  expect(await letters("2026-12-10T23:45:00Z"), "put off").toEqual([]);
  await nagged.close();
});

test("a deadline counts from the day on which the task was first there", async () => {
  const { db } = shop.store;
  const due = async (at: string) => {
    const { tasks } = await readTasks(db, shop.companyId, new Date(at));
    return tasks.find(({ key }) => key === "p9-responder:find-out")?.due.due;
  };
  await db.deleteFrom("task_opened").execute();
  const worker = createWorker({ ...workerSettings(), clock: () => now });
  // Half past four of 2 December in Japan: the round of that morning.
  for (const at of ["2026-12-01T19:00:00Z", "2026-12-01T20:00:00Z"]) await worker.runDue(new Date(at));
  const first = await due("2026-12-02T00:00:00Z");
  expect(first).toBe("2026-12-09");
  expect(await due("2026-12-20T00:00:00Z")).toBe(first);
});

test("the letter is a page too, for those who may see the company", async () => {
  const page = await (await shop.as("supporter").get("/digest")).text();
  expect(page).toContain("週の便り");
  expect(page).toContain("2週間のうちに期限が来る証拠");
  expect((await shop.as("employee").get("/digest")).status).toBe(403);
});

function workerSettings() {
  return { store: shop.store, handlers: jobs, schedules, random: () => 0, log: () => {}, pollMs: 5 };
}
