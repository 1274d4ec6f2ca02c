import { getAuthTables } from "better-auth/db";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { testSecret } from "#tests/helpers/auth.ts";
import { testStore } from "#tests/helpers/store.ts";
import { createAuth } from "./index.ts";

/** Never written: companies and invitations are made by our own statements. */
const unused = new Set(["company.logo", "company.metadata"]);

test("every column that better-auth may write is in our tables, under the name it is told", async () => {
  const store = await testStore();
  onTestFinished(() => store.close());
  const { options } = await createAuth({ store, secret: testSecret }).instance(false);
  const tables = Object.values(getAuthTables(options as Parameters<typeof getAuthTables>[0]));
  expect(tables.map((table) => table.modelName).sort()).toEqual([
    "auth_account",
    "auth_passkey",
    "auth_session",
    "auth_two_factor",
    "auth_user",
    "auth_verification",
    "company",
    "invitation",
    "member",
  ]);
  for (const { modelName, fields } of tables)
    for (const [field, { fieldName }] of Object.entries(fields)) {
      const column = `${modelName}.${fieldName ?? field}`;
      if (unused.has(column)) continue;
      const query = sql`select ${sql.ref(column)} from ${sql.table(modelName)} where 1 = 0`;
      await expect(query.execute(store.db), column).resolves.toBeDefined();
    }
});
