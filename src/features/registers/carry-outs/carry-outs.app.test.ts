/** Things carried out through HTTP: what is late comes first, a return is a record, the ledger goes on paper. */
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { closeRenderer } from "#src/platform/pdf/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { facts } from "../facts.ts";

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop(new Date("2026-11-23T00:00:00Z"));
  const person = { ...noValues, family_name: "尾張", given_name: "花子" };
  await addPerson(shop.store.db, commandLineActor(shop.companyId), person, shop.services.clock());
});
afterEach(() => shop.close());
afterAll(closeRenderer);

const stick = { name: "USB 7番", kind: "medium", taken_by: "尾張花子", out_on: "2026-11-01" };

async function told(fact: string) {
  const moment = { at: shop.services.clock(), today: "2026-11-23" };
  return (await facts.collect(shop.store.db, shop.companyId, moment)).company[fact];
}

test("what is overdue stands first, with its days and a button for its return", async () => {
  const it = shop.as("it");
  await it.post("/registers/carry-outs", { ...stick, name: "PC 1号", kind: "pc", due_on: "2026-11-30" });
  await it.post("/registers/carry-outs", { ...stick, due_on: "2026-11-20" });
  const html = await (await it.get("/registers/carry-outs/out")).text();
  expect(html.indexOf("USB 7番")).toBeLessThan(html.indexOf("PC 1号"));
  expect(html).toContain("3日過ぎています");
  expect(html).toContain("うち期限切れ1件");
  expect(await (await shop.as("supporter").get("/registers/carry-outs/out")).text()).not.toContain("/return");
});

test("a return takes it off the list, tells the control, and cannot be recorded twice", async () => {
  const it = shop.as("it");
  const added = await it.post("/registers/carry-outs", { ...stick, due_on: "2026-11-20" });
  const at = added.location ?? "";
  expect(await told("carryOut.noneOverdue")).toBe(false);
  expect((await shop.as("supporter").post(`${at}/return`, {})).status).toBe(403);
  expect((await shop.other.as("it").post(`${at}/return`, {})).status).toBe(404);
  expect((await it.post(`${at}/return`, {})).status).toBe(303);
  expect(await told("carryOut.noneOverdue")).toBe(true);
  expect((await it.post(`${at}/return`, {})).status).toBe(409);
  expect(await (await it.get("/registers/carry-outs/out")).text()).not.toContain("USB 7番");
});

test("without a day of return nobody knows whether it is late; that all is recorded is somebody's word", async () => {
  const it = shop.as("it");
  expect(await told("carryOut.noneOverdue")).toBeNull();
  await it.post("/registers/carry-outs", stick);
  expect(await told("carryOut.noneOverdue")).toBeNull();
  expect(await told("carryOut.allRecorded")).toBeNull();
  await it.post("/registers/carry-outs/completeness", {});
  expect(await told("carryOut.allRecorded")).toBe(true);
});

test("prints the ledger, and refuses a return before the day it went out", async () => {
  const it = shop.as("it");
  await it.post("/registers/carry-outs", { ...stick, due_on: "2026-11-20" });
  const pdf = await it.get("/registers/carry-outs/ledger.pdf");
  expect(pdf.headers.get("content-type")).toBe("application/pdf");
  expect(await pdf.text()).toMatch(/^%PDF-/);
  const refused = await it.post("/registers/carry-outs", { ...stick, back_on: "2026-10-01" });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("持ち出した日より後");
});
