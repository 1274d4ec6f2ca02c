/** The outbox as the administrator uses it: found, sorted, counted, read and handed over. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Store } from "#src/platform/db/index.ts";
import { createWorker } from "#src/platform/jobs/index.ts";
import { testStore } from "#tests/helpers/store.ts";
import {
  countOutbox,
  handOver,
  listOutbox,
  mailHandlers,
  type OutboxView,
  queueMail,
  readMail,
} from "./index.ts";

let store: Store;
beforeEach(async () => {
  store = await testStore();
});
afterEach(() => store.close());

const start = new Date("2026-11-23T00:00:00.000Z");
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const all: OutboxView = { page: 1, pageSize: 10, search: "", sort: "time", direction: "desc" };

async function queue(to: string, subject: string, minute: number, companyId = "a"): Promise<string> {
  return queueMail(store.db, { companyId, to, subject, text: "text", kind: "note.sent" }, later(minute));
}

const subjects = async (view: Partial<OutboxView>, companyId = "a") =>
  (await listOutbox(store.db, companyId, { ...all, ...view })).rows.map((row) => row.subject);

test("shows the newest first, a page at a time, and counts all", async () => {
  for (let n = 1; n <= 25; n += 1) await queue("taro@example.jp", `件名${n}`, n);
  const first = await listOutbox(store.db, "a", all);
  expect(first.total).toBe(25);
  expect(first.rows.map((row) => row.subject)).toEqual(Array.from({ length: 10 }, (_, n) => `件名${25 - n}`));
  expect(await subjects({ page: 3 })).toEqual(["件名5", "件名4", "件名3", "件名2", "件名1"]);
  expect(await subjects({ direction: "asc", pageSize: 2 })).toEqual(["件名1", "件名2"]);
  expect((await listOutbox(store.db, "a", { ...all, page: 9 })).rows).toEqual([]);
});

test("finds words in recipient and subject, whatever their case, and takes % and _ for themselves", async () => {
  await queue("Hanako@example.jp", "50%引き", 1);
  await queue("taro@example.jp", "ご招待 Invitation", 2);
  expect(await subjects({ search: "hanako" })).toEqual(["50%引き"]);
  expect(await subjects({ search: "TARO invitation" })).toEqual(["ご招待 Invitation"]);
  expect(await subjects({ search: "招待" })).toEqual(["ご招待 Invitation"]);
  expect(await subjects({ search: "%" })).toEqual(["50%引き"]);
  expect(await subjects({ search: "_" })).toEqual([]);
  expect(await subjects({ search: "\\" })).toEqual([]);
  expect(await subjects({ search: "hanako taro" })).toEqual([]);
  expect(await subjects({ sort: "recipient", direction: "asc" })).toHaveLength(2);
});

test("a company sees and touches only its own mails", async () => {
  const id = await queue("taro@example.jp", "for b", 1, "b");
  expect(await subjects({})).toEqual([]);
  expect(await readMail(store.db, "a", id)).toBeUndefined();
  expect(await handOver(store.db, "a", id, "admin", start)).toBe(false);
  expect(await countOutbox(store.db, "a")).toEqual({});
  expect(await subjects({}, "b")).toEqual(["for b"]);
});

test("a mail handed over is noted with who and when, once, and is not sent any more", async () => {
  const id = await queue("taro@example.jp", "paper", 0);
  await queue("nobody", "no address", 0);
  expect(await countOutbox(store.db, "a")).toEqual({ queued: 1, failed: 1 });
  expect(await handOver(store.db, "a", id, "user-1", later(3))).toBe(true);
  expect(await handOver(store.db, "a", id, "user-2", later(4))).toBe(false);
  const smtp = { url: "smtp://127.0.0.1:9", from: { name: "", address: "banto@example.jp" } };
  const worker = { store, handlers: mailHandlers(smtp), schedules: [], random: () => 0, log: () => {} };
  expect(await createWorker({ ...worker, clock: () => later(5) }).runDue(later(5))).toBe(1);
  expect(await readMail(store.db, "a", id)).toMatchObject({
    state: "handed-over",
    handed_over_by: "user-1",
    handed_over_at: later(3).toISOString(),
    tried_at: null,
  });
  expect(await countOutbox(store.db, "a")).toEqual({ "handed-over": 1, failed: 1 });
  expect(await subjects({ state: "failed" })).toEqual(["no address"]);
});
