/** The page of freshness through HTTP: judged, corrected, renewed from files, and nobody else's. */
import { expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { openTestShop } from "#tests/helpers/app.ts";

const PATH = "/registers/devices/freshness";

async function shopWithDevices() {
  const shop = await openTestShop();
  const actor = commandLineActor(shop.companyId);
  const person = { ...noValues, family_name: "尾張", given_name: "花子", number: "0012" };
  await addPerson(shop.store.db, actor, person, shop.services.clock());
  const it = shop.as("it");
  const add = async (values: Record<string, string>) => {
    const added = await it.post("/registers/devices", { kind: "pc", owner: "尾張花子", ...values });
    expect(added.status).toBe(303);
    return added.location ?? "";
  };
  return { shop, it, add };
}

const read = async (answer: Promise<{ text(): Promise<string> }>) => (await answer).text();

test("puts what is over first, says what to do, and never calls the unknown fine", async () => {
  const { it, add } = await shopWithDevices();
  await add({ name: "古いPC", os: "Windows 7 Professional SP1" });
  await add({ name: "謎のPC", os: "社内標準 第3版" });
  // The first page still says what was added.
  await it.get("/registers/devices");
  const page = await read(it.get(PATH));
  expect(page.indexOf("古いPC")).toBeLessThan(page.indexOf("謎のPC"));
  expect(page).toContain("Windows 7 Professional SP1 は 2020年1月14日 に終わりました");
  expect(page).toContain("2台のうち 0台（0％）");
  expect(page).toContain("社内標準 第3版");
  expect(await read(it.get(`${PATH}?lang=en`))).not.toContain("undefined");
});

test("a device's own page and findings say when support ends", async () => {
  const { it, add } = await shopWithDevices();
  const page = await read(it.get(await add({ name: "古いPC", os: "Windows 10 Pro 22H2" })));
  expect(page).toContain("サポートが終わっています");
  expect(page).toContain("2025年10月14日 まで");
});

test("a name explained once is read that way from then on, until it is withdrawn", async () => {
  const { shop, it, add } = await shopWithDevices();
  const place = await add({ name: "謎のPC", os: "社内標準 第3版" });
  expect(await read(it.get(`${PATH}/corrections?name=x`))).toContain("この名前は何ですか");
  const values = { name: "社内標準 第3版", product: "windows", cycle: "7-sp1", version: "" };
  expect((await it.post(`${PATH}/corrections`, values)).status).toBe(303);
  expect(await read(it.get(place))).toContain("2020年1月14日 まで");
  expect((await it.post(`${PATH}/corrections`, { ...values, cycle: "10-22h2" })).status).toBe(303);
  expect(await read(it.get(place))).toContain("2025年10月14日 まで");
  const rows = await shop.store.db.selectFrom("lifecycle_correction").selectAll().execute();
  expect(rows).toHaveLength(1);
  expect((await it.post(`${PATH}/withdrawals`, { id: rows[0]?.id ?? "" })).status).toBe(303);
  expect(await read(it.get(place))).not.toContain("2025年10月14日 まで");
});

test("refuses a product or line that the table lacks, keeping what was typed", async () => {
  const { it } = await shopWithDevices();
  const refused = await it.post(`${PATH}/corrections`, { name: "あれ", product: "何かの製品" });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("何かの製品");
  const line = await it.post(`${PATH}/corrections`, { name: "あれ", product: "windows", cycle: "99" });
  expect(line.status).toBe(422);
});

test("takes newer tables in from files, tells them apart, and refuses others", async () => {
  const { it, add } = await shopWithDevices();
  const place = await add({ name: "新しい箱", kind: "nas", model: "Foo Box 2" });
  const send = (content: unknown, day = "2026-11-20") => {
    const form = new FormData();
    form.set("file", new File([JSON.stringify(content)], "table.json", { type: "application/json" }));
    form.set("day", day);
    return it.post(`${PATH}/tables`, form);
  };
  const table = {
    foo: { title: "Foo Box", category: "os", releases: [{ releaseCycle: "2", eol: "2027-03-31" }] },
  };
  expect((await send(table)).status).toBe(303);
  expect(await read(it.get(place))).toContain("2027年3月31日 まで");
  const vulnerability = {
    cveID: "CVE-2026-1",
    vendorProject: "Foo",
    product: "Foo Box",
    dateAdded: "2026-11-01",
  };
  const catalogue = { dateReleased: "2026-11-21T00:00:00Z", vulnerabilities: [vulnerability] };
  expect((await send(catalogue)).status).toBe(303);
  expect(await read(it.get(PATH))).toContain("2026年11月21日");
  expect((await send([])).status).toBe(422);
  expect((await send({ vulnerabilities: [{}], dateReleased: "" })).status).toBe(422);
});

test("another company sees neither corrections nor tables", async () => {
  const { shop, it } = await shopWithDevices();
  await it.post(`${PATH}/corrections`, { name: "秘密の呼び名", product: "windows", cycle: "7-sp1" });
  expect(await read(it.get(PATH))).toContain("秘密の呼び名");
  const theirs = shop.other.as("it");
  expect(await read(theirs.get(PATH))).not.toContain("秘密の呼び名");
  const [row] = await shop.store.db.selectFrom("lifecycle_correction").selectAll().execute();
  expect((await theirs.post(`${PATH}/withdrawals`, { id: row?.id ?? "" })).status).toBe(404);
});

test("a supporter looks but changes nothing", async () => {
  const { shop } = await shopWithDevices();
  const supporter = shop.as("supporter");
  expect((await supporter.get(PATH)).status).toBe(200);
  expect((await supporter.get(`${PATH}/corrections`)).status).toBe(403);
  for (const place of ["corrections", "withdrawals", "tables"])
    expect((await supporter.post(`${PATH}/${place}`, {})).status).toBe(403);
});
