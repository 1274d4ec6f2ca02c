/** A message that survives one redirect: put in a short-lived cookie, shown once by the next page. */
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Env } from "./env.ts";

export type Tone = "info" | "success" | "warning" | "error";

const COOKIE = "banto_notice";
const separator = ":";

/** Leads to a page after a change (303), with a message for it, in the reader's language. */
export function redirectWithNotice(
  c: Context<Env>,
  to: string,
  message: string,
  tone: Tone = "success",
): Response {
  const value = `${tone}${separator}${message.slice(0, 400)}`;
  setCookie(c, COOKIE, value, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: 60 });
  return c.redirect(to, 303);
}

/** The message left by the request before, taken away so that it shows once. */
export function takeNotice(c: Context<Env>): { tone: Tone; message: string } | undefined {
  const value = getCookie(c, COOKIE);
  if (value === undefined) return undefined;
  deleteCookie(c, COOKIE, { path: "/" });
  const at = value.indexOf(separator);
  const tone = value.slice(0, at);
  if (tone !== "info" && tone !== "success" && tone !== "warning" && tone !== "error") return undefined;
  return { tone, message: value.slice(at + 1) };
}
