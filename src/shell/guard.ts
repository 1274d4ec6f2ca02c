/** The door of every route: who is it, for which company, and may they? What is not allowed is refused. */
import type { Context, MiddlewareHandler } from "hono";
import { type Access, allows, permissions } from "#src/platform/access/index.ts";
import { secondFactorState, sessionOf } from "#src/platform/auth/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Env } from "#src/platform/http/index.ts";

/** Where owner and IT are led while their second factor is overdue. */
const SECOND_FACTOR = "/account/second-factor";

/** Reads the session, with the membership, into the context: one query, so a revoked session ends at once. */
export async function identify(c: Context<Env>): Promise<void> {
  const session = await sessionOf(c.var.services.auth, c.req.raw);
  if (!session) return;
  c.set("session", session);
  const { companyId, companyName, role, userId } = session;
  if (companyId === null || role === null) return;
  c.set("company", { id: companyId, name: companyName ?? "" });
  c.set("actor", { companyId, id: `user:${userId}`, role });
}

/** The check in front of a route's handler. @throws Error for a word that is no access, when it is mounted */
export function guard(access: Access): MiddlewareHandler<Env> {
  if (access !== "public" && access !== "signed-in" && !Object.hasOwn(permissions, access))
    throw new Error(`unknown access: ${access}`);
  return async (c, next) => {
    await identify(c);
    if (access === "public") return next();
    const { session, actor, services } = c.var;
    if (!session)
      return leadTo(c, `/sign-in?${new URLSearchParams({ next: returnPath(c) })}`, "unauthenticated", 401);
    if (access === "signed-in") return next();
    if (!actor) return leadTo(c, "/account/companies", "forbidden", 403);
    if (!actor.role || !allows(actor.role, access)) throw new AppError("forbidden", access);
    const { state } = secondFactorState({
      role: actor.role,
      since: session.roleSince ?? session.createdAt,
      hasTotp: session.hasTotp,
      hasPasskey: session.hasPasskey,
      now: services.clock(),
    });
    if (state === "overdue") return leadTo(c, SECOND_FACTOR, "second-factor-overdue", 403);
    return next();
  };
}

/**
 * Leads a person to the page where the hindrance can be removed. A script that keeps a form as it is typed is
 * told instead: a redirect would look to it like success.
 */
function leadTo(c: Context<Env>, page: string, error: string, status: 401 | 403): Response {
  const isScript = c.req.header("accept")?.startsWith("application/json") ?? false;
  return isScript ? c.json({ error }, status) : c.redirect(page, 303);
}

/** The page to come back to after signing in: only a path of our own, and only for reading. */
function returnPath(c: Context<Env>): string {
  if (c.req.method !== "GET") return "/";
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}
