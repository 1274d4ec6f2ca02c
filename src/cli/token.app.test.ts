import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "#src/cli/index.ts";
import { callerOf } from "#src/platform/api/index.ts";
import { createAuth, ensureSetupToken, personOfReset, setUp } from "#src/platform/auth/index.ts";
import { openSqlite, openStore } from "#src/platform/db/index.ts";
import { sessionSecret } from "#src/server/secret.ts";
import { testCompany, testPassword } from "#tests/helpers/auth.ts";
import { createPostgresDatabase, testEngine } from "#tests/helpers/store.ts";

/** Runs commands against an installation of its own, as an administrator would. */
async function installation() {
  const data = mkdtempSync(join(tmpdir(), "banto-cli-"));
  const database = testEngine === "postgres" ? await createPostgresDatabase() : undefined;
  const env = { BANTO_DATA: data, ...(database ? { BANTO_DATABASE_URL: database } : {}) };
  const banto = async (...args: string[]) => {
    const lines: string[] = [];
    const line = (text: string) => void lines.push(text);
    const code = await runCommand(args, { env, out: line, err: line, clock: () => new Date() });
    return { code, text: lines.join("\n") };
  };
  const open = () => {
    const store = database
      ? openStore({ databaseUrl: database, sqliteFile: "" })
      : openSqlite(join(data, "banto.sqlite"));
    return { store, auth: createAuth({ store, secret: sessionSecret(data, undefined) }) };
  };
  return { banto, open };
}

test("the administrator makes the set-up link, then links for forgotten passwords", async () => {
  const { banto, open } = await installation();
  const first = await banto("token", "setup");
  expect(first.code).toBe(0);
  const token = /\/set-up\/([\w-]+)$/.exec(first.text)?.[1] ?? "";
  const { store, auth } = open();
  const owner = { name: "大須 花子", email: "hanako@example.jp", password: testPassword };
  await setUp(auth, token, owner, testCompany);
  expect((await banto("token", "setup")).code, "an owner exists").toBe(1);
  const link = await banto("token", "password", " Hanako@example.jp ".trim());
  expect(link.code).toBe(0);
  const reset = /\/password-resets\/([\w-]+)$/.exec(link.text)?.[1] ?? "";
  expect(await personOfReset(auth, reset)).toMatchObject({ email: "hanako@example.jp" });
  expect(await banto("token", "password", "nobody@example.jp")).toMatchObject({ code: 1 });
  expect((await banto("token", "password")).code).toBe(2);
  const removed = await banto("remove-second-factor", "hanako@example.jp");
  expect(removed).toMatchObject({ code: 0, text: expect.stringContaining("大須 花子") });
  expect((await banto("remove-second-factor", "nobody@example.jp")).code).toBe(1);
  expect(await ensureSetupToken(store.db, new Date())).toBe(null);
  await store.close();
});

test("API tokens are made, listed and ended at the command line, for a member and within their role", async () => {
  const { banto, open } = await installation();
  const setup = /\/set-up\/([\w-]+)$/.exec((await banto("token", "setup")).text)?.[1] ?? "";
  const { store, auth } = open();
  const owner = { name: "大須 花子", email: "hanako@example.jp", password: testPassword };
  await setUp(auth, setup, owner, testCompany);
  const { id: company } = await store.db.selectFrom("company").select("id").executeTakeFirstOrThrow();
  const create = (...more: string[]) =>
    banto("token", "create", company, "--for", "hanako@example.jp", ...more);
  const made = await create("--name", "監視", "--role", "it", "--days", "30", "--json");
  expect(made.code).toBe(0);
  const { id, token } = JSON.parse(made.text) as { id: string; token: string };
  expect(token).toMatch(/^banto_[0-9A-Za-z]{38}$/);
  expect((await callerOf(store.db, token, new Date()))?.actor).toEqual({
    companyId: company,
    id: `token:${id}`,
    role: "it",
  });
  const listed = await banto("token", "list", company, "--json");
  expect(JSON.parse(listed.text)).toMatchObject([{ id, name: "監視", state: "works", for: "大須 花子" }]);
  expect(listed.text).not.toContain(token);
  expect((await create("--name", "長すぎ", "--days", "367")).code).toBe(2);
  expect((await create("--name", "x", "--role", "king")).code).toBe(2);
  const stranger = ["--for", "nobody@example.jp", "--name", "x"];
  expect((await banto("token", "create", company, ...stranger)).code).toBe(1);
  expect((await banto("token", "list", "no-such-company")).code).toBe(1);
  await store.db.updateTable("member").set({ role: "supporter" }).where("company_id", "=", company).execute();
  expect((await create("--name", "強すぎ", "--role", "it")).code).toBe(1);
  expect((await banto("token", "revoke", company, id)).code).toBe(0);
  expect((await banto("token", "revoke", company, id)).code).toBe(1);
  expect(await callerOf(store.db, token, new Date())).toBeUndefined();
  await store.close();
});
