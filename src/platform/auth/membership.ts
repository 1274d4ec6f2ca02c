/** Who belongs to which company, in which role. The role is read on each request, never kept in a cookie. */
import type { Role } from "#src/platform/access/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import "./tables.ts";

export interface Membership {
  readonly companyId: string;
  readonly companyName: string;
  readonly role: Role;
}

/** The companies of a person, by name. */
export async function membershipsOf(db: Db, userId: string): Promise<Membership[]> {
  const rows = await db
    .selectFrom("member")
    .innerJoin("company", "company.id", "member.company_id")
    .select(["member.company_id", "company.name", "member.role"])
    .where("member.user_id", "=", userId)
    .orderBy("company.name")
    .orderBy("company.id")
    .execute();
  return rows.map((row) => ({ companyId: row.company_id, companyName: row.name, role: row.role }));
}

export interface Member extends Membership {
  readonly id: string;
  /** When the person got this role: the second factor of owner and it is due a day later. */
  readonly roleSince: string;
}

/** A person's membership of one company; `null` when there is none. */
export async function memberOf(db: Db, companyId: string, userId: string): Promise<Member | null> {
  const row = await db
    .selectFrom("member")
    .innerJoin("company", "company.id", "member.company_id")
    .select(["member.id", "member.role", "member.role_since", "company.name"])
    .where("member.company_id", "=", companyId)
    .where("member.user_id", "=", userId)
    .executeTakeFirst();
  if (!row) return null;
  return { companyId, companyName: row.name, id: row.id, role: row.role, roleSince: row.role_since };
}
