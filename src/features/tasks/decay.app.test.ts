/** What decays comes up before it ends, and stands first in the letter once it has ended. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { controls } from "#src/handbook/controls/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { digestText, readDigest } from "./digest.ts";
import { readTasks } from "./read.ts";

const now = new Date("2026-11-24T00:00:00Z");
const on = (day: string) => new Date(`${day}T00:00:00Z`);
const control = controls.find(
  ({ condition, scope, evidence }) =>
    condition === "evidence-alone" && scope === "company" && evidence.grade === "E1" && evidence.days > 60,
);

let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop(now);
  await shop.store.db
    .insertInto("evidence")
    .values({
      company_id: shop.companyId,
      id: "photo",
      control_id: control?.id ?? "",
      object_register: null,
      object_id: null,
      grade: "E1",
      statement: "a photo",
      happened_on: "2026-11-02",
      valid_until: "2026-12-18",
      made_at: "2026-11-02T00:00:00.000Z",
      made_by: shop.as("it").userId,
      person_id: null,
      machine_check: null,
      countersigned_at: null,
      countersigned_by: null,
      countersigned_role: null,
      countersigned_note: null,
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawal_reason: null,
      search: "",
    })
    .execute();
});
afterAll(() => shop.close());

const taskOn = async (day: string) => {
  const { tasks } = await readTasks(shop.store.db, shop.companyId, on(day));
  return tasks.find(({ key }) => key === `${control?.id}:show`);
};

test("a task comes up while the evidence still counts, and is due before it ends", async () => {
  expect(await taskOn("2026-11-03")).toBeUndefined();
  const task = await taskOn("2026-12-17");
  expect(task?.due.kind).toBe("renew");
  expect(task && task.due.due <= "2026-12-18").toBe(true);
  expect(task?.due.overdueDays).toBe(0);
});

test("once it has ended the task is overdue every day until it is done", async () => {
  expect((await taskOn("2026-12-21"))?.due.overdueDays).toBe(3);
  expect((await taskOn("2027-01-18"))?.due.overdueDays).toBe(31);
});

test("the letter says what ends soon, and afterwards puts what went down first", async () => {
  const letter = async (day: string, lang: "ja" | "en" = "ja") =>
    digestText(lang, await readDigest(shop.store.db, shop.companyId, null, on(day)));
  const title = control?.title.ja ?? "";
  const soon = await letter("2026-12-14");
  expect(soon).toContain("■ 下がったもの\n先週から下がったものはありません。");
  expect(soon).toContain(`2026年12月18日  ${title}`);
  const after = await letter("2026-12-21");
  expect(after).toContain(`${title}：できている → 期限切れ`);
  expect(after.indexOf("下がったもの")).toBeLessThan(after.indexOf("今日の3つ"));
  expect(after).not.toContain("2026年12月18日  ");
  expect(await letter("2026-12-21", "en")).toContain(`${control?.title.en}: Done → Expired`);
  const other = digestText(
    "ja",
    await readDigest(shop.store.db, shop.other.companyId, null, on("2026-12-21")),
  );
  expect(other).not.toContain(title);
});
