/** Those who sign in to a company, as far as tasks, calendars and digests need to know them. */
import type { Role } from "#src/platform/access/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { Lang } from "#src/text/words.ts";
import "#src/platform/auth/index.ts";

export interface TaskMember {
  readonly userId: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly lang: Lang;
}

/** Owners and IT persons, who do the company's tasks; in the order in which they came. */
export async function officeMembers(db: Db, companyId: string): Promise<TaskMember[]> {
  const rows = await db
    .selectFrom("member as m")
    .innerJoin("auth_user as u", "u.id", "m.user_id")
    .innerJoin("company as c", "c.id", "m.company_id")
    .select(["m.user_id", "m.role", "u.name", "u.email", "u.language", "c.language as company_language"])
    .where("m.company_id", "=", companyId)
    .where("m.role", "in", ["owner", "it"])
    .orderBy("m.created_at")
    .orderBy("m.id")
    .execute();
  return rows.map(({ user_id, role, name, email, language, company_language }) => ({
    userId: user_id,
    role,
    name,
    email,
    lang: (language ?? company_language) === "en" ? "en" : "ja",
  }));
}

/** All companies of this installation, for the work that comes back by itself. */
export async function companyIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("company").select("id").orderBy("id").execute();
  return rows.map(({ id }) => id);
}
