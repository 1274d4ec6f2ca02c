/** What every handler of an incident needs: who speaks, the company's day, the incident itself. */
import type { Context } from "hono";
import { allows, type Permission } from "#src/platform/access/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { actorOf, type Env } from "#src/platform/http/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { type Incident, readIncident } from "../read.ts";
import { type Deadlines, deadlinesOf } from "../rules.ts";
import type { Saying } from "../service/room.ts";

export interface Around {
  readonly company: string;
  readonly timeZone: string;
  readonly today: string;
}

/** The company as it signs, its zone and its day. */
export async function around(c: Context<Env>): Promise<Around> {
  const { store, clock } = c.var.services;
  const { name, timeZone } = await companyProfile(store.db, actorOf(c).companyId);
  return { company: name, timeZone, today: dayIn(timeZone, clock()) };
}

export interface Seen extends Around {
  readonly incident: Incident;
  readonly deadlines: Deadlines | undefined;
}

/** The incident of the address. @throws AppError `not-found` */
export async function seen(c: Context<Env>, id: string): Promise<Seen> {
  const place = await around(c);
  const incident = await readIncident(c.var.services.store.db, actorOf(c).companyId, id);
  return { ...place, incident, deadlines: deadlinesOf(incident.state, place.today) };
}

/** Who says something, and when. @param at ISO, or "" for now */
export const saying = (c: Context<Env>, at = "", id = ""): Saying => ({
  name: c.var.session?.name ?? "",
  at,
  id,
});

export function may(c: Context<Env>, permission: Permission): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, permission);
}
