/** What every page of the risk review asks of the request. */
import type { Context } from "hono";
import { allows } from "#src/platform/access/index.ts";
import type { Problems } from "#src/platform/http/forms.ts";
import { actorOf, type Env } from "#src/platform/http/index.ts";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { type OneRisk, readRisk } from "../read.ts";
import { text } from "../text/common.ts";

export type Ctx = Context<Env, string>;

export const HOME = "/registers/assets/risk";

export function mayEdit(c: Ctx): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, "registers.edit");
}

/** The asset that the address names. @throws AppError `not-found` */
export function riskOf(c: Ctx): Promise<OneRisk> {
  const { store, clock } = c.var.services;
  return readRisk(store.db, actorOf(c).companyId, c.req.param("id") ?? "", clock());
}

export function inWords(c: Ctx, problems: Problems): FormErrors {
  return problemsInWords(c.var.lang, problems, text[c.var.lang]);
}
