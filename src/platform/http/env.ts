/** What every request carries, and the services that handlers may use. */
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Actor, Permission } from "#src/platform/access/index.ts";
import type { ApiRoute } from "#src/platform/api/index.ts";
import type { BantoAuth, SessionView } from "#src/platform/auth/index.ts";
import type { Db, Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Outbound } from "#src/platform/outbound/index.ts";
import type { Both, Lang } from "#src/text/words.ts";

/** The edges that the composition root opens once and hands to every request. */
export interface Services {
  readonly store: Store;
  readonly auth: BantoAuth;
  /** The present moment; tests move it. */
  readonly clock: () => Date;
  readonly timeZone: string;
  readonly version: string;
  readonly dataDir: string;
  readonly log: (line: Record<string, unknown>) => void;
  /** Where links in mails and on paper lead: the configured address, or else the one of the request. */
  readonly baseUrl: string | undefined;
  /** Whether a proxy in front tells the client's address (X-Forwarded-For). */
  readonly trustProxy: boolean;
  readonly mail: { readonly from: string | undefined; readonly smtpUrl: string | undefined };
  /** The only way to reach another machine; refuses everything unless the administrator switched it on. */
  readonly outbound: Outbound;
  /** The words of the navigation that the mounted features offer, and who sees them. */
  readonly navigation: readonly NavigationEntry[];
}

export interface NavigationEntry {
  readonly key: string;
  readonly href: string;
  readonly permission: Permission;
}

export interface Env {
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } };
  Variables: {
    services: Services;
    requestId: string;
    lang: Lang;
    session: SessionView | null;
    /** The signed-in person acting for the session's company; null without a session or a company. */
    actor: Actor | null;
    /** The company of the actor, for the head of the page. */
    company: { readonly id: string; readonly name: string } | null;
    /** What the mounted features offer to programs, for the reference. */
    apiRoutes: readonly ApiRoute[];
    /** Columns that features add to each other's lists. */
    listColumns: readonly ListColumn[];
  };
}

/** A column of another feature's list: what a register cannot know because whoever does looks at the register. */
export interface ListColumn {
  /** The list's address: "/registers/assets". */
  readonly list: string;
  readonly key: string;
  readonly header: Both;
  /** What stands in it for the entries of a page, by id; those without are left empty. */
  readonly cells: (
    db: Db,
    companyId: string,
    ids: readonly string[],
    moment: { readonly now: Date; readonly lang: Lang },
  ) => Promise<ReadonlyMap<string, Child>>;
}

/** The client's IP address: the socket's, or what a trusted proxy tells (the last address it added). */
export function clientAddress(c: Context<Env>): string {
  const forwarded = c.var.services.trustProxy
    ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim()
    : undefined;
  return forwarded || c.env?.incoming?.socket?.remoteAddress || "unknown";
}

/** The actor of a route that demands a permission; such a route is not reached without one. */
export function actorOf(c: Context<Env>): Actor {
  const actor = c.get("actor");
  if (!actor) throw new AppError("unauthenticated");
  return actor;
}

/** The session of a route that demands one. */
export function sessionOf(c: Context<Env>): SessionView {
  const session = c.get("session");
  if (!session) throw new AppError("unauthenticated");
  return session;
}
