/** All SQL of the tokens page and the command line. */
import { type SqlBool, sql } from "kysely";
import type { Role } from "#src/platform/access/index.ts";
import type { TokenRow } from "#src/platform/api/index.ts";
import type { Db } from "#src/platform/db/index.ts";

export type ListedToken = Omit<TokenRow, "company_id" | "token_hash"> & {
  /** The member on whose behalf it acts; null when their account is gone. */
  readonly member: string | null;
  readonly isMember: boolean;
};

export interface TokenView {
  readonly page: number;
  readonly pageSize: number;
}

/** A company's tokens, those that may still work first, the newest first among them; and how many in all. */
export async function listTokens(db: Db, companyId: string, view: TokenView, now: Date) {
  const found = db.selectFrom("api_token as t").where("t.company_id", "=", companyId);
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const over = sql`case when t.revoked_at is not null or t.expires_at <= ${now.toISOString()} then 1 else 0 end`;
  const rows = await found
    .leftJoin("auth_user as u", "u.id", "t.user_id")
    .leftJoin("member as m", (join) =>
      join.onRef("m.company_id", "=", "t.company_id").onRef("m.user_id", "=", "t.user_id"),
    )
    .select(["t.id", "t.name", "t.hint", "t.role", "t.user_id", "t.made_at", "t.made_by", "t.expires_at"])
    .select(["t.last_used_at", "t.revoked_at", "t.revoked_by", "u.name as member", "m.id as member_id"])
    .orderBy(over)
    .orderBy("t.id", "desc")
    .limit(view.pageSize)
    .offset((view.page - 1) * view.pageSize)
    .execute();
  const tokens: ListedToken[] = rows.map(({ member_id, ...row }) => ({
    ...row,
    isMember: member_id !== null,
  }));
  return { rows: tokens, total };
}

export async function insertToken(trx: Db, row: TokenRow): Promise<void> {
  await trx.insertInto("api_token").values(row).execute();
}

/** Ends a token that stands; its name, or undefined when there is none. */
export async function endToken(
  trx: Db,
  companyId: string,
  id: string,
  revocation: { readonly at: string; readonly by: string },
): Promise<string | undefined> {
  const row = await trx
    .updateTable("api_token")
    .set({ revoked_at: revocation.at, revoked_by: revocation.by })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where(sql<SqlBool>`revoked_at is null`)
    .returning("name")
    .executeTakeFirst();
  return row?.name;
}

/** The role of a member by the address they sign in with; undefined for somebody who is none. */
export async function memberByMail(
  db: Db,
  companyId: string,
  mail: string,
): Promise<{ readonly userId: string; readonly role: Role } | undefined> {
  return db
    .selectFrom("member as m")
    .innerJoin("auth_user as u", "u.id", "m.user_id")
    .select(["m.user_id as userId", "m.role"])
    .where("m.company_id", "=", companyId)
    .where("u.email", "=", mail.toLowerCase())
    .executeTakeFirst();
}

/** The role that a user holds in the company now. */
export async function roleOfMember(db: Db, companyId: string, userId: string): Promise<Role | undefined> {
  const row = await db
    .selectFrom("member")
    .select("role")
    .where("company_id", "=", companyId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row?.role;
}
