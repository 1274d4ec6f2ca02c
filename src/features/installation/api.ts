/** The evidence ledger for programs: reading only. */
import { z } from "zod";
import { type ApiRoute, apiList, described, inBoth, pageOf } from "#src/platform/api/index.ts";
import { ledgerAfter } from "./queries.ts";
import { apiText } from "./text/api.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const ledger = apiList({
  path: "/api/v1/ledger",
  permission: "ledger.view",
  summary: inBoth(apiText, "list"),
  description: inBoth(apiText, "note"),
  tag: inBoth(apiText, "tag"),
  query: z.object({
    order: described(z.enum(["asc", "desc"]).default("asc"), inBoth(apiText, "order")),
    action: described(z.string().max(100).optional(), inBoth(apiText, "action")),
    subject: described(z.string().max(200).optional(), inBoth(apiText, "subject")),
  }),
  item: z.object({
    seq: described(z.int(), inBoth(apiText, "seq")),
    at: z.iso.datetime(),
    actor: described(z.string(), inBoth(apiText, "actor")),
    action: z.string(),
    subject: z.string(),
    data: described(z.string(), inBoth(apiText, "data")),
    previous: hash,
    hash,
  }),
  handler: async ({ db, actor, query, page }) =>
    pageOf(
      await ledgerAfter(db, actor.companyId, query, page),
      page,
      ({ seq }) => [seq],
      (entry) => entry,
    ),
});

export const api: readonly ApiRoute[] = [ledger];
