import type { Context } from "hono";
import type { Env } from "#src/platform/http/index.ts";
import type { Saved } from "../service/index.ts";

/** The answer to a page that saves by itself: kept, or (409) not all of it. */
export function savedAsJson(c: Context<Env>, saved: Saved): Response {
  return c.json(saved, saved.conflicts.length > 0 ? 409 : 200);
}

/** True for the form that is sent by the page itself as one types. */
export function wantsJson(c: Context<Env>): boolean {
  return c.req.header("accept") === "application/json";
}
