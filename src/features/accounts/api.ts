/** The company for programs: which one a token belongs to. */
import { z } from "zod";
import { type ApiRoute, apiRoute, described, inBoth } from "#src/platform/api/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { apiText } from "./text/api.ts";

const company = apiRoute({
  method: "get",
  path: "/api/v1/company",
  permission: "company.view",
  summary: inBoth(apiText, "one"),
  tag: inBoth(apiText, "tag"),
  response: z.object({
    id: z.string(),
    name: z.string(),
    time_zone: described(z.string(), inBoth(apiText, "timeZone")),
  }),
  handler: async ({ db, actor: { companyId } }) => {
    const { name, timeZone } = await companyProfile(db, companyId);
    return { body: { id: companyId, name, time_zone: timeZone } };
  },
});

export const api: readonly ApiRoute[] = [company];
