/** Services and accounts together: what the controls learn, what is odd, and what the page says of a login. */
import { describe, expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { openTestShop } from "#tests/helpers/app.ts";
import { facts } from "../facts.ts";

async function office() {
  const shop = await openTestShop();
  const actor = commandLineActor(shop.companyId);
  const add = async (family_name: string, left_on = "") => {
    const saved = await addPerson(shop.store.db, actor, { ...noValues, family_name, left_on }, new Date());
    if (!saved.ok) throw new Error("person not added");
    return saved.id;
  };
  const it = shop.as("it");
  const post = async (path: string, values: Record<string, string>) => {
    const answer = await it.post(path, values);
    if (answer.status !== 303) throw new Error(await answer.text());
    return answer.location ?? "";
  };
  const known = async () =>
    facts.collect(shop.store.db, shop.companyId, { at: shop.services.clock(), today: "2026-11-23" });
  return {
    shop,
    it,
    post,
    known,
    owner: await add("水野"),
    deputy: await add("丹羽"),
    gone: await add("旧人", "2026-10-31"),
  };
}

describe("accounts", () => {
  test("two steps of one kind are not two factors, and the page says so with the cheapest next step", async () => {
    const { post, it, known, owner } = await office();
    await post("/registers/services", { name: "会社のメール", kind: "mail", owner });
    const account = await post("/registers/accounts", {
      name: "info@",
      service: "会社のメール",
      kind: "shared",
      holder: owner,
      first: "password",
      second: "secret-question",
    });
    const [object] = (await known()).registers.accounts?.objects ?? [];
    expect(object?.facts).toMatchObject({
      "account.factorsDistinct": false,
      "account.important": true,
      "account.usersTraceable": null,
    });
    const page = await (await it.get(account)).text();
    expect(page).toContain("二段階ですが、同じ種類が2回です");
    expect(page).toContain("いちばん安い次の一手");
  });

  test("nothing known of a login is unknown, not a lack", async () => {
    const { post, known, owner } = await office();
    await post("/registers/services", { name: "会計", kind: "cloud", owner });
    await post("/registers/accounts", { name: "u1", service: "会計", kind: "user", holder: owner });
    const [object] = (await known()).registers.accounts?.objects ?? [];
    expect(object?.facts).toMatchObject({ "account.mfa": null, "account.important": null });
  });

  test("an account of somebody who left alarms; a deputy must be another person who is here", async () => {
    const { post, it, known, owner, deputy, gone } = await office();
    await post("/registers/services", { name: "ネットバンク", kind: "bank", owner });
    const values = { service: "ネットバンク", kind: "admin" };
    await post("/registers/accounts", { ...values, name: "a", holder: gone, deputy });
    await post("/registers/accounts", { ...values, name: "b", holder: owner, deputy: owner });
    await post("/registers/accounts", { ...values, name: "c", holder: owner, deputy });
    const objects = (await known()).registers.accounts?.objects ?? [];
    expect(objects.map(({ facts: own }) => own["account.ownerStillHere"])).toEqual([false, true, true]);
    expect(objects.map(({ facts: own }) => own["account.deputyAble"])).toEqual([true, false, true]);
    expect(await (await it.get("/registers/accounts")).text()).toContain("退職者のID");
  });
});

describe("services", () => {
  test("the four points of a cloud follow its answers and the test of taking the data out", async () => {
    const { post, it, known, owner } = await office();
    const service = await post("/registers/services", {
      name: "ファイル共有",
      kind: "cloud-storage",
      owner,
      vetted_provider: "yes",
      vetted_service_level: "yes",
      vetted_desk: "no",
      exported_on: "2025-01-10",
      export_opened: "yes",
      default_scope: "link",
    });
    const [object] = (await known()).registers.services?.objects ?? [];
    expect(object?.facts).toMatchObject({
      "service.reliabilityKnown": true,
      "service.supportKnown": false,
      "service.protectionKnown": null,
      "service.exportTested": null,
      "service.defaultScopeClosed": false,
    });
    const page = await (await it.get(service)).text();
    expect(page).toContain("1年より前です");
    expect(page).toContain("社外にも見える設定");
  });

  test("its page shows its accounts and leads to adding one", async () => {
    const { post, it, owner } = await office();
    const service = await post("/registers/services", { name: "メール", kind: "mail", owner });
    const id = service.split("/").at(-1) ?? "";
    expect(await (await it.get(service)).text()).toContain(`/registers/accounts/new?service=${id}`);
    await post("/registers/accounts", { name: "info@", service: id, kind: "shared", holder: owner });
    expect(await (await it.get(service)).text()).toContain("info@");
  });
});
