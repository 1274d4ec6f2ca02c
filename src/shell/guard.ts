/** The door of every route: who is it, for which company, and may they? What is not allowed is refused. */
import type { Context, MiddlewareHandler } from "hono";
import { type Access, allows } from "#src/platform/access/index.ts";
import { memberOf, secondFactorState, sessionOf } from "#src/platform/auth/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Env } from "#src/platform/http/index.ts";

/** Where owner and IT are led while their second factor is overdue. */
const SECOND_FACTOR = "/account/second-factor";

/** Reads the session and the membership into the context. Anything that changes data looks in the database. */
export async function identify(c: Context<Env>): Promise<void> {
  const { auth, store } = c.var.services;
  const fresh = c.req.method !== "GET" && c.req.method !== "HEAD";
  const session = await sessionOf(auth, c.req.raw, { fresh });
  if (!session) return;
  c.set("session", session);
  if (!session.companyId) return;
  const member = await memberOf(store.db, session.companyId, session.userId);
  if (!member) return;
  c.set("company", { id: member.companyId, name: member.companyName });
  c.set("actor", { companyId: member.companyId, id: `user:${session.userId}`, role: member.role });
}

/** The check in front of a route's handler. */
export function guard(access: Access): MiddlewareHandler<Env> {
  return async (c, next) => {
    await identify(c);
    if (access === "public") return next();
    const { session, actor, services } = c.var;
    if (!session) return c.redirect(`/sign-in?${new URLSearchParams({ next: returnPath(c) })}`, 303);
    if (access === "signed-in") return next();
    if (!actor) return c.redirect("/account/companies", 303);
    if (!actor.role || !allows(actor.role, access)) throw new AppError("forbidden", access);
    const state = secondFactorState({
      role: actor.role,
      accountCreatedAt: session.createdAt,
      hasTotp: session.twoFactorEnabled,
      hasPasskey: session.hasPasskey,
      now: services.clock(),
    });
    if (state.state === "overdue") return c.redirect(SECOND_FACTOR, 303);
    return next();
  };
}

/** The page to come back to after signing in: only a path of our own, and only for reading. */
function returnPath(c: Context<Env>): string {
  if (c.req.method !== "GET") return "/";
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}
