/** Labels lead to the entries of the list, of this company only. */
import { expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { openTestShop } from "#tests/helpers/app.ts";

test("a label for each device of the list, and none of another company", async () => {
  const shop = await openTestShop();
  const actor = commandLineActor(shop.companyId);
  const person = await addPerson(shop.store.db, actor, { ...noValues, family_name: "水野" }, new Date());
  const owner = person.ok ? person.id : "";
  const it = shop.as("it");
  const pc = await it.post("/registers/devices", { name: "経理PC", kind: "pc", owner, asset_no: "PC-7" });
  await it.post("/registers/devices", { name: "共有NAS", kind: "nas", owner });
  const page = await (await it.get("/registers/devices/labels?kind=pc")).text();
  expect(page).toContain("PC-7");
  expect(page).not.toContain("<strong>共有NAS");
  expect(pc.location).toBeTruthy();
  const foreign = await (await shop.other.as("it").get("/registers/devices/labels")).text();
  expect(foreign).not.toContain("<strong>経理PC");
});
