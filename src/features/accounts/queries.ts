/** All reading of members and invitations. */
import type { Role } from "#src/platform/access/index.ts";
import { sha256 } from "#src/platform/auth/index.ts";
import type { Db } from "#src/platform/db/index.ts";

const sortColumns = { name: "u.name", email: "u.email", role: "m.role", since: "m.role_since" } as const;
export type MemberSort = keyof typeof sortColumns;
export const memberSorts = Object.keys(sortColumns) as MemberSort[];

export interface MemberView {
  readonly page: number;
  readonly pageSize: number;
  readonly sort: MemberSort;
  readonly direction: "asc" | "desc";
  readonly search: string;
}

/** A page of a company's members, and how many there are in all. */
export async function listMembers(db: Db, companyId: string, view: MemberView) {
  let found = db
    .selectFrom("member as m")
    .innerJoin("auth_user as u", "u.id", "m.user_id")
    .where("m.company_id", "=", companyId);
  for (const word of view.search.toLowerCase().split(/\s+/).filter(Boolean)) {
    const pattern = `%${word.replaceAll(/[\\%_]/g, "")}%`;
    found = found.where((eb) =>
      eb.or([eb(eb.fn("lower", ["u.name"]), "like", pattern), eb("u.email", "like", pattern)]),
    );
  }
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .select(["m.id", "m.user_id as userId", "m.role", "m.role_since as roleSince", "u.name", "u.email"])
    .select("u.two_factor_enabled as secondFactor")
    .orderBy(sortColumns[view.sort], view.direction)
    .orderBy("m.id")
    .limit(view.pageSize)
    .offset((view.page - 1) * view.pageSize)
    .execute();
  return { rows, total };
}

export type MemberRow = Awaited<ReturnType<typeof listMembers>>["rows"][number];

/** Everybody's role in a company: few rows, for the rule that an owner must remain. */
export function rolesOfMembers(db: Db, companyId: string): Promise<{ id: string; role: Role }[]> {
  return db.selectFrom("member").select(["id", "role"]).where("company_id", "=", companyId).execute();
}

/** One member of a company. */
export function findMember(db: Db, companyId: string, id: string) {
  return db
    .selectFrom("member as m")
    .innerJoin("auth_user as u", "u.id", "m.user_id")
    .select(["m.id", "m.user_id as userId", "m.role", "u.name", "u.email"])
    .where("m.company_id", "=", companyId)
    .where("m.id", "=", id)
    .executeTakeFirst();
}

/** A company's unanswered invitations, newest first; the expired ones too, so that they can be repeated. */
export function openInvitations(db: Db, companyId: string) {
  return db
    .selectFrom("invitation")
    .select(["id", "email", "role", "status", "expires_at as expiresAt", "created_at as createdAt"])
    .where("company_id", "=", companyId)
    .where("status", "=", "pending")
    .orderBy("created_at", "desc")
    .limit(100)
    .execute();
}

export type InvitationRow = Awaited<ReturnType<typeof openInvitations>>[number];

/** The invitation behind a link, in whatever state, with its company's name. The token stands for the company. */
export function invitationByToken(db: Db, token: string) {
  return db
    .selectFrom("invitation as i")
    .innerJoin("company as c", "c.id", "i.company_id")
    .select([
      "i.company_id as companyId",
      "i.id",
      "i.email",
      "i.role",
      "i.status",
      "i.expires_at as expiresAt",
    ])
    .select(["i.inviter_id as inviterId", "c.name as companyName", "c.language"])
    .where("i.token_hash", "=", sha256(token))
    .executeTakeFirst();
}

export type FoundInvitation = NonNullable<Awaited<ReturnType<typeof invitationByToken>>>;

/** The company's own data; the company of an actor exists. */
export function companyRow(db: Db, companyId: string) {
  return db.selectFrom("company").selectAll().where("id", "=", companyId).executeTakeFirstOrThrow();
}
