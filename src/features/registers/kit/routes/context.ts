/** What every page of the registers asks of the request. */
import type { Context } from "hono";
import { allows } from "#src/platform/access/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Problems } from "#src/platform/http/forms.ts";
import { actorOf, type Env } from "#src/platform/http/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import type { Entry, Register } from "../definition.ts";
import { entryById } from "../queries/entry.ts";
import { text } from "../text/index.ts";

export type Ctx = Context<Env, string>;

export function todayOf(c: Ctx): string {
  return dayIn(c.var.services.timeZone, c.var.services.clock());
}

/** Whether the reader may change registers: others see no buttons. */
export function mayEdit(c: Ctx): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, "registers.edit");
}

/** The entry of this company. @throws AppError `not-found` */
export async function entryOf(c: Ctx, register: Register, id: string): Promise<Entry> {
  const entry = await entryById(c.var.services.store.db, register, actorOf(c).companyId, id);
  if (!entry) throw new AppError("not-found");
  return entry;
}

/** Problems in the reader's language, the register's own first. */
export function inWords(c: Ctx, register: Register, problems: Problems): FormErrors {
  const { lang } = c.var;
  const own = Object.entries(register.words.problems ?? {}).map(([key, words]) => [key, words[lang]]);
  return problemsInWords(lang, problems, { ...text[lang], ...Object.fromEntries(own) });
}
