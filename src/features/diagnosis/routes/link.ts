import type { Context } from "hono";
import { clientAddress, type Env } from "#src/platform/http/index.ts";
import { companyFacts } from "../queries/index.ts";
import type { Respondent, Way } from "../service/index.ts";

/** How this request comes in. */
export function wayOf(c: Context<Env>, key: string): Way {
  return { key, address: clientAddress(c) };
}

/** The layout of every page behind a link: the company's name, and nothing of a session that may be there too. */
export async function linkPage(c: Context<Env>, { actor }: Respondent) {
  const { name } = await companyFacts(c.var.services.store.db, actor.companyId);
  return { kind: "employee", company: name } as const;
}
