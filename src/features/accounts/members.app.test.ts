import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readLedger } from "#src/platform/audit/index.ts";
import { type Client, clientOf, openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { testPassword } from "#tests/helpers/auth.ts";

const DAY = 86_400_000;
const start = new Date();
let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop(start);
});
afterEach(() => shop.close());

const browser = () => clientOf(shop.app, "", undefined);

/** Invites by the form; returns the path of the link on the sheet. */
async function inviteBy(client: Client, email: string, role = "it"): Promise<string> {
  const answer = await client.post("/settings/members/invitations", { email, role });
  const html = await answer.text();
  return (
    /value="http:\/\/banto\.test(\/invitations\/[\w-]{32})"/.exec(html)?.[1] ?? `none (${answer.status})`
  );
}

const memberId = async (role: "owner" | "it" | "employee" | "supporter", companyId = shop.companyId) =>
  (
    await shop.store.db
      .selectFrom("member")
      .select("id")
      .where("company_id", "=", companyId)
      .where("role", "=", role)
      .executeTakeFirstOrThrow()
  ).id;

const actions = async (companyId = shop.companyId) =>
  (await Array.fromAsync(readLedger(shop.store.db, companyId))).map((entry) => entry.action);

const newcomer = { name: "今池 太郎", password: testPassword };

describe("an invitation", () => {
  test("makes somebody new a member with the invited role, once", async () => {
    const path = await inviteBy(shop.as("owner"), "New@Example.jp", "supporter");
    const guest = browser();
    expect(await (await guest.get(path)).text()).toContain("支援者");
    expect((await guest.post(path, { ...newcomer, password: "password123456" })).status).toBe(422);
    expect((await guest.post(path, newcomer)).location).toBe("/account/second-factor");
    expect(await (await guest.get("/account/companies")).text()).toContain("見本製作所");
    expect((await guest.get("/settings/ledger")).status, "a supporter may look").toBe(200);
    expect((await guest.get("/settings/members")).status, "but not at members").toBe(403);
    expect((await browser().get(path)).status).toBe(404);
    expect((await browser().post(path, newcomer)).status).toBe(404);
    expect(await actions()).toEqual(["invitation.created", "member.added"]);
  });

  test("lets a person of one company join another, and choose between them", async () => {
    const person = shop.other.as("supporter");
    const { email } = await shop.store.db
      .selectFrom("auth_user")
      .select("email")
      .where("id", "=", person.userId)
      .executeTakeFirstOrThrow();
    const path = await inviteBy(shop.as("owner"), email, "supporter");
    expect(await (await browser().get(path)).text(), "a visitor is asked to sign in").toContain(
      "/sign-in?next=",
    );
    expect((await person.post(path)).location).toBe("/account/second-factor");
    const list = await (await person.get("/account/companies")).text();
    expect(list).toContain("株式会社見本製作所");
    expect(list).toContain("別会社株式会社");
    const choose = (id: string) => person.post(`/account/companies/${id}/choices`);
    expect((await choose(shop.other.companyId)).status).toBe(303);
    expect(await (await person.get("/settings")).text()).toContain("別会社株式会社");
    expect((await choose("no-such-company")).status).toBe(403);
  });

  test("is of no use to anybody but the invited address", async () => {
    const path = await inviteBy(shop.as("owner"), "new@example.jp", "owner");
    const stranger = shop.as("employee");
    expect(await (await stranger.get(path)).text()).toContain("new@example.jp 宛て");
    expect((await stranger.post(path)).status).toBe(403);
    expect((await browser().get("/invitations/made-up")).status).toBe(404);
  });

  test("ends after a week, when withdrawn, and when a newer one is sent", async () => {
    const owner = shop.as("owner");
    const first = await inviteBy(owner, "new@example.jp");
    const second = await inviteBy(owner, "new@example.jp");
    expect((await browser().get(first)).status).toBe(404);
    expect((await browser().get(second)).status).toBe(200);
    const html = await (await owner.get("/settings/members")).text();
    const [cancel = ""] = /\/settings\/members\/invitations\/[0-9a-f-]+\/cancellations/.exec(html) ?? [];
    expect((await owner.post(cancel)).status).toBe(303);
    expect((await browser().get(second)).status).toBe(404);
    expect((await owner.post(cancel)).status).toBe(404);
    const third = await inviteBy(owner, "new@example.jp");
    shop.setNow(new Date(start.getTime() + 7 * DAY));
    expect((await browser().post(third, newcomer)).status).toBe(404);
  });

  test("dies with the right of the one who sent it", async () => {
    await shop.store.db
      .updateTable("member")
      .set({ role: "owner" })
      .where("id", "=", await memberId("it"))
      .execute();
    const path = await inviteBy(shop.as("it"), "friend@example.jp", "owner");
    expect((await browser().get(path)).status).toBe(200);
    const inviter = await shop.store.db
      .selectFrom("member")
      .select("id")
      .where("user_id", "=", shop.as("it").userId.replace("user:", ""))
      .executeTakeFirstOrThrow();
    expect((await shop.as("owner").post(`/settings/members/${inviter.id}/role`, { role: "it" })).status).toBe(
      303,
    );
    expect((await browser().get(path)).status).toBe(404);
  });

  test("is not sent to a member, nor without a proper address and role", async () => {
    const owner = shop.as("owner");
    const { email } = await shop.store.db
      .selectFrom("auth_user")
      .select("email")
      .where("email", "like", "it-%")
      .executeTakeFirstOrThrow();
    const invite = (fields: Record<string, string>) => owner.post("/settings/members/invitations", fields);
    const again = await invite({ email, role: "it" });
    expect(again.status === 422 || (await again.text()).includes("/invitations/")).toBe(true);
    expect((await invite({ email: "not an address", role: "it" })).status).toBe(422);
    expect((await invite({ email: "new@example.jp", role: "king" })).status).toBe(422);
    expect((await invite({ email: "new@example.jp" })).status).toBe(422);
  });
});

describe("roles", () => {
  test("are changed and taken away by the owner, at once", async () => {
    const owner = shop.as("owner");
    const id = await memberId("employee");
    const employee = shop.as("employee");
    expect((await employee.get("/settings/members")).status).toBe(403);
    expect((await owner.post(`/settings/members/${id}/role`, { role: "it" })).status).toBe(303);
    expect((await employee.get("/settings/members")).status).toBe(200);
    expect((await owner.post(`/settings/members/${id}/removals`)).status).toBe(303);
    expect((await employee.get("/settings/members")).location).toBe("/account/companies");
    expect(await actions()).toEqual(["member.role-changed", "member.removed"]);
  });

  test("the last owner can neither step down nor be removed", async () => {
    const owner = shop.as("owner");
    const id = await memberId("owner");
    const down = await owner.post(`/settings/members/${id}/role`, { role: "it" });
    expect(down.status).toBe(422);
    expect(await down.text()).toContain("責任者が一人もいなくなる");
    expect((await owner.post(`/settings/members/${id}/removals`)).status).toBe(422);
    expect(await actions()).toEqual([]);
  });

  test("two owners who demote each other at the same moment do not both succeed", async () => {
    const second = await memberId("it");
    await shop.store.db.updateTable("member").set({ role: "owner" }).where("id", "=", second).execute();
    const first = await shop.store.db
      .selectFrom("member")
      .select("id")
      .where("company_id", "=", shop.companyId)
      .where("role", "=", "owner")
      .where("id", "!=", second)
      .executeTakeFirstOrThrow();
    await Promise.all([
      shop.as("owner").post(`/settings/members/${second}/role`, { role: "employee" }),
      shop.as("it").post(`/settings/members/${first.id}/role`, { role: "employee" }),
    ]);
    const owners = await shop.store.db
      .selectFrom("member")
      .select("id")
      .where("company_id", "=", shop.companyId)
      .where("role", "=", "owner")
      .execute();
    expect(owners).toHaveLength(1);
  });

  test("of another company are out of reach, and IT may look but not change", async () => {
    const foreign = await memberId("employee", shop.other.companyId);
    const owner = shop.as("owner");
    expect((await owner.get(`/settings/members/${foreign}`)).status).toBe(404);
    expect((await owner.post(`/settings/members/${foreign}/role`, { role: "it" })).status).toBe(404);
    expect((await owner.post(`/settings/members/${foreign}/removals`)).status).toBe(404);
    const it = shop.as("it");
    const list = await it.get("/settings/members");
    expect(list.status).toBe(200);
    expect(await list.text()).not.toContain("/settings/members/invitations");
    const own = await memberId("employee");
    expect((await it.post(`/settings/members/${own}/role`, { role: "it" })).status).toBe(403);
    expect(
      (await it.post("/settings/members/invitations", { email: "a@example.jp", role: "it" })).status,
    ).toBe(403);
    expect(await actions(shop.other.companyId)).toEqual([]);
  });
});

test("the list is searched and sorted by the database", async () => {
  const owner = shop.as("owner");
  const found = await (await owner.get("/settings/members?q=supporter")).text();
  expect(found).toContain("supporter-");
  expect(found).not.toContain("employee-");
  const order = async (dir: string) => {
    const html = await (await owner.get(`/settings/members?sort=role&dir=${dir}`)).text();
    return ["owner-", "it-", "employee-", "supporter-"].sort((a, b) => html.indexOf(a) - html.indexOf(b));
  };
  expect(await order("asc")).toEqual(["employee-", "it-", "owner-", "supporter-"]);
  expect(await order("desc")).toEqual(["supporter-", "owner-", "it-", "employee-"]);
});
