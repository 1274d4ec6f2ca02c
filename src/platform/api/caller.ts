/** Whose token a request carries. Session cookies are not looked at: nothing here can be done by a foreign page. */
import { type Actor, allows, permissions, type Role } from "#src/platform/access/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { isToken, tokenHash } from "./secret.ts";
import "./tables.ts";

export interface ApiCaller {
  readonly tokenId: string;
  readonly actor: Actor;
}

/** The use of a token is noted at most so often: a note costs a write. */
const NOTED_EVERY = 5 * 60_000;

/** The token of an `Authorization: Bearer …` header, if it could be one. */
export function bearerOf(headers: Headers): string | undefined {
  const found = /^bearer +(\S+) *$/i.exec(headers.get("authorization") ?? "")?.[1];
  return found !== undefined && isToken(found) ? found : undefined;
}

/** Who calls; undefined for a token that is unknown, over, revoked, or whose maker has left the company. */
export async function callerOf(db: Db, token: string, now: Date): Promise<ApiCaller | undefined> {
  const row = await db
    .selectFrom("api_token as t")
    .innerJoin("member as m", (join) =>
      join.onRef("m.company_id", "=", "t.company_id").onRef("m.user_id", "=", "t.user_id"),
    )
    .select(["t.company_id", "t.id", "t.role", "t.last_used_at", "m.role as maker_role"])
    .where("t.token_hash", "=", tokenHash(token))
    .where("t.revoked_at", "is", null)
    .where("t.expires_at", ">", now.toISOString())
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.last_used_at === null || now.getTime() - Date.parse(row.last_used_at) >= NOTED_EVERY)
    await db
      .updateTable("api_token")
      .set({ last_used_at: now.toISOString() })
      .where("company_id", "=", row.company_id)
      .where("id", "=", row.id)
      .execute();
  const role = isWithin(row.role, row.maker_role) ? row.role : row.maker_role;
  return { tokenId: row.id, actor: { companyId: row.company_id, id: `token:${row.id}`, role } };
}

/** Whether a role may do nothing that the other may not: a token never holds more than its maker. */
export function isWithin(role: Role, other: Role): boolean {
  const all = Object.keys(permissions) as (keyof typeof permissions)[];
  return all.every((permission) => !allows(role, permission) || allows(other, permission));
}
