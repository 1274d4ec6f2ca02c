/** Backups through HTTP: the judgement on the page, of all data, on paper, and the sheet for the cloud. */
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { closeRenderer } from "#src/platform/pdf/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop();
});
afterEach(() => shop.close());
afterAll(closeRenderer);

async function drawings(): Promise<string> {
  const person = { ...noValues, family_name: "尾張", given_name: "花子" };
  await addPerson(shop.store.db, commandLineActor(shop.companyId), person, shop.services.clock());
  const it = shop.as("it");
  const added = await it.post("/registers/backups", {
    name: "図面",
    kind: "drawings",
    owner: "尾張花子",
    original_on: "nas",
    all_listed: "yes",
    needed_to_continue: "yes",
    size_gb: "４００",
  });
  expect(added.status).toBe(303);
  const page = added.location ?? "";
  const disk = { medium: "external-disk", place: "beside", idle: "connected", unalterable: "no" };
  const copy = await it.post("/registers/copies", {
    name: "外付けA",
    data_set: "図面",
    last_run_on: "2026-11-22",
    ...disk,
  });
  expect(copy.status).toBe(303);
  return page;
}

test("the page of a data set shows each copy, what it lacks, and the cheapest remedy with its cost", async () => {
  const page = await drawings();
  const html = await (await shop.as("it").get(page)).text();
  for (const words of [
    "外付けA",
    "つないだままなので",
    "どの控えも一緒に失われます",
    "2／3",
    "いちばん安い直し方",
  ])
    expect(html).toContain(words);
  expect(html).toMatch(/取り終えたら外してしまう（外付けA）/);
  expect(html).toMatch(/1年目の目安：0円・10分/);
});

test("the judgement of all data is a page and a PDF, and the ledger knows that it was printed", async () => {
  await drawings();
  const it = shop.as("it");
  const html = await (await it.get("/registers/backups/judgement")).text();
  expect(html).toContain("両方そろったデータ：0／1");
  const pdf = await it.get("/registers/backups/judgement.pdf");
  expect(pdf.headers.get("content-type")).toBe("application/pdf");
  expect(await pdf.text()).toMatch(/^%PDF-/);
  const rows = await shop.store.db
    .selectFrom("ledger_entry")
    .select("action")
    .where("company_id", "=", shop.companyId)
    .execute();
  expect(rows.map(({ action }) => action)).toContain("register.printed");
});

test("the sheet for the cloud multiplies size and price, and shows a price it cannot read again", async () => {
  await drawings();
  const it = shop.as("it");
  const html = await (
    await it.get("/registers/backups/cloud?per-gigabyte=5&factor=2&least=0&budget=3000")
  ).text();
  expect(html).toContain("4,000円／月");
  expect(html).toContain("予算を超えます");
  const wrong = await it.get(`/registers/backups/cloud?per-gigabyte=${encodeURIComponent("やすい")}`);
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("やすい");
});

test("a copy that never ran and ran on a day is refused", async () => {
  await drawings();
  const both = { name: "B", data_set: "図面", never_run: "yes", last_run_on: "2026-11-01" };
  const refused = await shop.as("it").post("/registers/copies", both);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("どちらか一方");
});

test("another company sees nothing of it", async () => {
  const page = await drawings();
  const stranger = shop.other.as("it");
  expect((await stranger.get(page)).status).toBe(404);
  for (const at of ["judgement", "cloud"])
    expect(await (await stranger.get(`/registers/backups/${at}`)).text()).not.toContain("図面");
});
