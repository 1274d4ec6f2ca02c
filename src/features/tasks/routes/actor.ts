import type { Context } from "hono";
import { allows, type Permission } from "#src/platform/access/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { actorOf, type Env } from "#src/platform/http/index.ts";
import { dayIn } from "#src/text/dates.ts";

/** The company's day. */
export async function todayOf(c: Context<Env>): Promise<string> {
  const { services } = c.var;
  const { timeZone } = await companyProfile(services.store.db, actorOf(c).companyId);
  return dayIn(timeZone, services.clock());
}

/** Whether the one who looks holds a permission. */
export function may(c: Context<Env>, permission: Permission): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, permission);
}
