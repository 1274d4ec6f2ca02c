/** The one-time link by which the first owner is made. Only its hash is kept, and it dies with the first owner. */
import { randomBytes } from "node:crypto";
import type { Db } from "#src/platform/db/index.ts";
import { sha256 } from "./create-auth.ts";
import "./tables.ts";

const KEY = "setup-token";

/** Whether an owner exists: then set-up is over, whatever token is shown. */
export async function hasOwner(db: Db): Promise<boolean> {
  const owner = await db
    .selectFrom("member")
    .select("id")
    .where("role", "=", "owner")
    .limit(1)
    .executeTakeFirst();
  return owner !== undefined;
}

/**
 * A new token at each start (the old one is not readable any more), until there is an owner; then `null` and
 * the stored hash is removed.
 */
export async function ensureSetupToken(db: Db, now: Date): Promise<string | null> {
  if (await hasOwner(db)) {
    await db.deleteFrom("installation").where("key", "=", KEY).execute();
    return null;
  }
  const token = randomBytes(24).toString("base64url");
  const row = { value: sha256(token), updated_at: now.toISOString() };
  await db
    .insertInto("installation")
    .values({ key: KEY, ...row })
    .onConflict((conflict) => conflict.column("key").doUpdateSet(row))
    .execute();
  return token;
}

/** Whether a token opens set-up now. Comparing hashes leaks nothing of the token by its timing. */
export async function checkSetupToken(db: Db, token: string): Promise<boolean> {
  const row = await db
    .selectFrom("installation")
    .select("key")
    .where("key", "=", KEY)
    .where("value", "=", sha256(token))
    .executeTakeFirst();
  return row !== undefined && !(await hasOwner(db));
}
