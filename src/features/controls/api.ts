/** The controls for programs: how each stands, worked out as for the pages. */
import { z } from "zod";
import type { ControlResult } from "#src/engine/control/index.ts";
import {
  type ApiRoute,
  apiList,
  apiRoute,
  described,
  inBoth,
  pageOfSorted,
} from "#src/platform/api/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { type Assessment, assessCompany } from "./assess.ts";
import { standingOf, standings } from "./rules/standing.ts";
import { apiText } from "./text/api.ts";

const tag = inBoth(apiText, "tag");
const standing = described(z.enum(standings), inBoth(apiText, "standing"));

const control = z.object({
  id: z.string(),
  title: z.object({ ja: z.string(), en: z.string() }),
  principle: described(z.int().nullable(), inBoth(apiText, "principle")),
  standing,
  risk: described(z.number(), inBoth(apiText, "risk")),
  valid_until: described(z.iso.date().nullable(), inBoth(apiText, "until")),
  objects: described(z.int(), inBoth(apiText, "objects")),
  missing: described(z.int(), inBoth(apiText, "missing")),
  evidence: described(z.array(z.string()), inBoth(apiText, "evidence")),
});

const list = apiList({
  path: "/api/v1/controls",
  permission: "controls.view",
  summary: inBoth(apiText, "list"),
  description: inBoth(apiText, "note"),
  tag,
  query: z.object({
    standing: standing.optional(),
    principle: described(z.coerce.number().int().min(1).max(9).optional(), inBoth(apiText, "principle")),
  }),
  item: control,
  handler: async ({ db, actor, query, page, now }) => {
    const assessment = await assessCompany(db, actor.companyId, now);
    const rows = assessment.results
      .map((result, place) => ({ result, place }))
      .filter(({ result }) => query.principle === undefined || result.principle === query.principle)
      .filter(
        ({ result }) =>
          query.standing === undefined || standingOf(result, assessment.today) === query.standing,
      );
    return pageOfSorted(
      rows,
      page,
      ({ place }) => [place],
      ({ result }) => answer(result, assessment),
    );
  },
});

const one = apiRoute({
  method: "get",
  path: "/api/v1/controls/:id",
  permission: "controls.view",
  summary: inBoth(apiText, "one"),
  tag,
  response: control,
  handler: async ({ db, actor, params, now }) => {
    const assessment = await assessCompany(db, actor.companyId, now);
    const result = assessment.results.find(({ id }) => id === params.id);
    if (!result) throw new AppError("not-found");
    return { body: answer(result, assessment) };
  },
});

function answer(result: ControlResult, { catalogue, today }: Assessment): z.input<typeof control> {
  const { id, principle, risk, expiresNext, objects, missing, evidence } = result;
  const title = catalogue.byId.get(id)?.title ?? { ja: id, en: id };
  return {
    id,
    title: { ja: title.ja, en: title.en },
    principle,
    standing: standingOf(result, today),
    risk,
    valid_until: expiresNext?.on ?? null,
    objects: objects.length,
    missing: missing.length,
    evidence: [...evidence],
  };
}

export const api: readonly ApiRoute[] = [list, one];
