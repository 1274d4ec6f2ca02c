/** The registers through HTTP: every kind of field, searching, changing together, leaving use, other companies. */
import { expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { openTestShop } from "#tests/helpers/app.ts";
import { registers } from "./all.ts";
import { facts } from "./facts.ts";
import { entriesAt } from "./kit/queries/entry.ts";

const [devices] = registers;
if (!devices) throw new Error("no register");

async function shopWithOwner() {
  const shop = await openTestShop();
  const actor = commandLineActor(shop.companyId);
  const person = { ...noValues, family_name: "尾張", given_name: "花子", number: "0012" };
  const saved = await addPerson(shop.store.db, actor, person, shop.services.clock());
  if (!saved.ok) throw new Error("person not added");
  const it = shop.as("it");
  return { shop, it, owner: saved.id };
}

const idOf = (location: string | null | undefined) => (location ?? "").split("/").at(-1) ?? "";

test("adds a device, shows it, and finds it by any of its words", async () => {
  const { it, owner } = await shopWithOwner();
  const added = await it.post("/registers/devices", {
    name: "事務所ＰＣ　３号",
    kind: "パソコン",
    owner: "尾張花子",
    os: "Windows 11 Pro 24H2",
    support_ends: "令和9年10月12日",
    auto_update: "○",
  });
  expect(added.status).toBe(303);
  const page = await (await it.get(added.location ?? "")).text();
  expect(page).toContain("尾張 花子");
  expect(page).toContain("2027年10月12日");
  const found = await (await it.get(`/registers/devices?q=${encodeURIComponent("win １１")}`)).text();
  expect(found).toContain(idOf(added.location));
  const none = await (await it.get("/registers/devices?q=macOS")).text();
  expect(none).not.toContain(idOf(added.location));
  expect(owner).not.toBe("");
});

test("shows a refused form again with everything typed", async () => {
  const { it } = await shopWithOwner();
  const refused = await it.post("/registers/devices", {
    name: "受付PC",
    kind: "pc",
    owner: "知らない人",
    support_ends: "2027-13-40",
    note: "二行目も\n残る",
  });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  for (const kept of ["受付PC", "2027-13-40", "残る", "人の台帳に見つかりません"])
    expect(page).toContain(kept);
});

test("changes many at once, all or none, and keeps a trace of each", async () => {
  const { shop, it, owner } = await shopWithOwner();
  const ids = [];
  for (const name of ["一号", "二号", "三号"]) {
    const added = await it.post("/registers/devices", { name, kind: "pc", owner });
    ids.push(idOf(added.location));
  }
  const bad = await it.post("/registers/devices/bulk", { ids: ids.join(" "), support_ends: "いつか" });
  expect(bad.status).toBe(422);
  const done = await it.post("/registers/devices/bulk", {
    ids: ids.join(" "),
    place: "本社2階",
    auto_update: "yes",
  });
  expect(done.status).toBe(303);
  const moment = { at: shop.services.clock().toISOString(), today: "2026-11-23" };
  const entries = await entriesAt(shop.store.db, devices, shop.companyId, moment);
  expect(entries.map(({ values }) => [values.place, values.auto_update])).toEqual(
    ids.map(() => ["本社2階", "yes"]),
  );
  const page = await (await it.get(`/registers/devices/${ids[0]}`)).text();
  expect(page).toContain("置き場所：本社2階");
});

test("takes a device out of use and back, and lists it where asked", async () => {
  const { it, owner } = await shopWithOwner();
  const added = await it.post("/registers/devices", { name: "古いNAS", kind: "nas", owner });
  const at = added.location ?? "";
  expect((await it.post(`${at}/retirement`, { on: "", why: "" })).status).toBe(422);
  expect(
    (await it.post(`${at}/retirement`, { on: "2026/11/01", why: "買い替え。消去ソフトで消した" })).status,
  ).toBe(303);
  const name = "古いNAS";
  expect(await (await it.get("/registers/devices")).text()).not.toContain(`>${name}<`);
  expect(await (await it.get("/registers/devices?presence=all")).text()).toContain(`>${name}<`);
  await it.post(`${at}/retirement/withdrawal`, {});
  expect(await (await it.get("/registers/devices")).text()).toContain(`>${name}<`);
});

test("does not overwrite what somebody else changed in between", async () => {
  const { it, owner } = await shopWithOwner();
  const added = await it.post("/registers/devices", { name: "PC", kind: "pc", owner });
  const at = added.location ?? "";
  expect((await it.post(at, { name: "PC", kind: "pc", owner, place: "1階", version: "1" })).status).toBe(303);
  expect((await it.post(at, { name: "PC", kind: "pc", owner, place: "2階", version: "1" })).status).toBe(409);
});

test("refuses a supporter's change and another company's device", async () => {
  const { shop, it, owner } = await shopWithOwner();
  const added = await it.post("/registers/devices", { name: "PC", kind: "pc", owner });
  const supporter = shop.as("supporter");
  expect((await supporter.get(added.location ?? "")).status).toBe(200);
  expect((await supporter.post("/registers/devices", { name: "x", kind: "pc", owner })).status).toBe(403);
  const stranger = shop.other.as("it");
  expect((await stranger.get(added.location ?? "")).status).toBe(404);
  const taken = await stranger.post("/registers/devices", { name: "x", kind: "pc", owner });
  expect(taken.status).toBe(422);
});

test("tells the controls what is known of each device, and nothing of what is not", async () => {
  const { shop, it, owner } = await shopWithOwner();
  await it.post("/registers/devices", {
    name: "PC",
    kind: "pc",
    owner,
    support_ends: "2026-01-01",
    lock_minutes: "15",
  });
  const moment = { at: shop.services.clock(), today: "2026-11-23" };
  const before = await facts.collect(shop.store.db, shop.companyId, moment);
  expect(before.registers.devices?.complete).toBe(false);
  const [object] = before.registers.devices?.objects ?? [];
  expect(object?.kind).toBe("pc");
  expect(object?.facts["device.supported"]).toBe(false);
  expect(object?.facts["device.autoLockShort"]).toBe(false);
  expect(object?.facts["device.autoUpdate"]).toBeNull();
  await it.post("/registers/devices/completeness", {});
  const after = await facts.collect(shop.store.db, shop.companyId, { ...moment, at: shop.services.clock() });
  expect(after.registers.devices?.complete).toBe(true);
});
