/** What the routes of accounts do again and again: who calls, which cookies, is this password good, is it theirs. */
import type { Context } from "hono";
import {
  type Caller,
  confirmPassword,
  judgePassword,
  type PasswordVerdict,
} from "#src/platform/auth/index.ts";
import { clientAddress, type Env, sessionOf } from "#src/platform/http/index.ts";
import type { Lang } from "#src/text/words.ts";
import { accountText } from "../text/account.ts";
import { passwordText } from "../text/password.ts";

export function callerOf(c: Context<Env>): Caller {
  return { request: c.req.raw, address: clientAddress(c) };
}

/** Hands the cookies that sign-in made on to the browser. */
export function setCookies(c: Context<Env>, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header("set-cookie", cookie, { append: true });
}

/** What is said about a judged password, in words. */
export function verdictWords(lang: Lang, verdict: PasswordVerdict): string {
  const t = passwordText[lang];
  if (verdict.ok) return t.good;
  if (verdict.reason !== "guessable") return verdict.reason === "too-short" ? t.tooShort : t.tooLong;
  const hints = verdict.hints.flatMap((key) => (Object.hasOwn(t, key) ? [t[key as keyof typeof t]] : []));
  return [t.guessable, ...hints].join(lang === "ja" ? "" : " ");
}

/** The message for a new password that is not good enough; `undefined` when it is. */
export async function passwordProblem(
  lang: Lang,
  password: string,
  known: readonly string[],
): Promise<string | undefined> {
  const verdict = await judgePassword(password, known);
  return verdict.ok ? undefined : verdictWords(lang, verdict);
}

/** The message when what was typed is not the signed-in person's password; `undefined` when it is. */
export async function confirmationProblem(c: Context<Env>, typed: string): Promise<string | undefined> {
  const { auth } = c.var.services;
  const check = await confirmPassword(auth, sessionOf(c).userId, typed);
  if (check.kind === "right") return undefined;
  const t = accountText[c.var.lang];
  return check.kind === "wait" ? t.wait(check.minutes) : t.wrongPassword;
}
