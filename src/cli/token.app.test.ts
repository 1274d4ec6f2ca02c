import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "#src/cli/index.ts";
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
