/** Taking in permissions through HTTP: compared first, saved as compared, refused when somebody was faster. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

let shop: TestShop;
let at: string;
beforeEach(async () => {
  shop = await openTestShop();
  const person = { ...noValues, family_name: "尾張", given_name: "花子" };
  await addPerson(shop.store.db, commandLineActor(shop.companyId), person, shop.services.clock());
  const folder = { name: "経理", kind: "folder", owner: "尾張花子" };
  at = (await shop.as("it").post("/registers/shares", folder)).location ?? "";
});
afterEach(() => shop.close());

const seenIn = (html: string) => /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? "";

test("shows what would change, and changes it only then", async () => {
  const it = shop.as("it");
  const pasted = "総務部\t編集\nEveryone\t編集";
  const compared = await (await it.post(`${at}/permissions`, { pasted })).text();
  expect(compared).toContain("Everyone: 編集");
  expect(await (await it.get(at)).text()).not.toContain("Everyone");
  const saved = await it.post(`${at}/permissions`, { pasted, seen: seenIn(compared) });
  expect(saved.status).toBe(303);
  const page = await (await it.get(at)).text();
  for (const words of ["Everyone", "全員に開いています", "総務部"]) expect(page).toContain(words);
  const next = { pasted: "総務部\t閲覧" };
  const again = await (await it.post(`${at}/permissions`, next)).text();
  expect(again).toContain("編集 → 閲覧");
  await it.post(`${at}/permissions`, { ...next, seen: seenIn(again) });
  expect(await (await it.get(at)).text()).not.toContain("全員に開いています");
});

test("refuses what it cannot read, a list that has changed, and others", async () => {
  const it = shop.as("it");
  const empty = await it.post(`${at}/permissions`, { pasted: "なんでもない" });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain("なんでもない");
  const form = { pasted: "総務部\t編集", seen: "-" };
  expect((await it.post(`${at}/permissions`, form)).status).toBe(303);
  expect((await it.post(`${at}/permissions`, { ...form, pasted: "役員\t閲覧" })).status).toBe(409);
  expect((await shop.as("supporter").post(`${at}/permissions`, form)).status).toBe(403);
  expect((await shop.other.as("it").post(`${at}/permissions`, form)).status).toBe(404);
});
