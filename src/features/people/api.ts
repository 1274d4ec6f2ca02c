/** People for programs: the list, one, adding, changing. The same checks and the same service as the pages. */
import { z } from "zod";
import { type ApiRoute, apiList, apiRoute, described, inBoth, pageOf } from "#src/platform/api/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { dayIn } from "#src/text/dates.ts";
import { employments, type Field, fields, noValues, type Person } from "./fields.ts";
import { peopleAfter, positionOf, presences } from "./queries/list.ts";
import { personById } from "./queries/person.ts";
import { fieldSchemas, leftBeforeJoined, personForm } from "./schema.ts";
import { addPerson, editPerson } from "./service/person.ts";
import { apiText } from "./text/api.ts";
import { fieldText, problemText } from "./text.ts";

const LIST = "/api/v1/people";
const tag = inBoth(apiText, "tag");

const shape = Object.fromEntries(
  fields.map((field) => [field, described(z.string(), inBoth(fieldText, field))]),
) as Record<Field, z.ZodString>;

const person = z.object({
  id: z.string(),
  ...shape,
  employment: described(z.enum(["", ...employments]), inBoth(fieldText, "employment")),
  version: described(z.int(), inBoth(apiText, "version")),
});

const sent = (field: Field): z.ZodType<string, string> => fieldSchemas[field];
const given = Object.fromEntries(
  fields.map((field) => [field, described(sent(field), inBoth(fieldText, field)).optional()]),
) as Record<Field, z.ZodOptional<z.ZodType<string, string>>>;

const newPerson = z.object({ ...given, family_name: personForm.shape.family_name });
const changes = z.object({ ...given, family_name: personForm.shape.family_name.optional() });

const list = apiList({
  path: LIST,
  permission: "people.view",
  summary: inBoth(apiText, "list"),
  tag,
  query: z.object({
    q: described(z.string().max(200).default(""), inBoth(apiText, "q")),
    department: described(z.string().max(80).default(""), inBoth(apiText, "department")),
    presence: described(z.enum(presences).default("present"), inBoth(apiText, "presence")),
    sort: described(z.enum(["name", "added"]).default("name"), inBoth(apiText, "sort")),
  }),
  item: person,
  handler: async ({ db, actor, query, page, now }) => {
    const { timeZone } = await companyProfile(db, actor.companyId);
    const rows = await peopleAfter(db, actor.companyId, query, dayIn(timeZone, now), page);
    return pageOf(rows, page, positionOf(query.sort), answer);
  },
});

const one = apiRoute({
  method: "get",
  path: `${LIST}/:id`,
  permission: "people.view",
  summary: inBoth(apiText, "one"),
  tag,
  response: person,
  handler: async ({ db, actor, params }) => {
    const found = await personById(db, actor.companyId, params.id);
    if (!found) throw new AppError("not-found");
    return { body: answer(found), revision: found.version };
  },
});

const add = apiRoute({
  method: "post",
  path: LIST,
  permission: "people.edit",
  summary: inBoth(apiText, "add"),
  tag,
  words: problemText,
  body: newPerson,
  response: person,
  handler: async ({ db, actor, body, now }) => {
    const values = { ...noValues, ...known(body) };
    if (leftBeforeJoined(values)) return { problems: { left_on: { key: "left-before-joined" } } };
    const saved = await addPerson(db, actor, values, now);
    if (!saved.ok) return saved;
    return {
      body: answer({ ...values, id: saved.id, version: 1 }),
      revision: 1,
      location: `${LIST}/${saved.id}`,
    };
  },
});

const change = apiRoute({
  method: "patch",
  path: `${LIST}/:id`,
  permission: "people.edit",
  summary: inBoth(apiText, "change"),
  description: inBoth(apiText, "changeNote"),
  tag,
  words: problemText,
  body: changes,
  response: person,
  needsRevision: true,
  handler: async ({ db, actor, params, body, revision, now }) => {
    const before = await personById(db, actor.companyId, params.id);
    if (!before) throw new AppError("not-found");
    // What was read here is what the caller read, or the service refuses: both are compared with `revision`.
    const values = { ...before, ...known(body) };
    if (leftBeforeJoined(values)) return { problems: { left_on: { key: "left-before-joined" } } };
    const saved = await editPerson(db, actor, { id: params.id, version: revision }, values, now);
    if (!saved.ok) return saved;
    const after = await personById(db, actor.companyId, params.id);
    if (!after) throw new AppError("not-found");
    return { body: answer(after), revision: after.version };
  },
});

/** The fields that were sent. */
const known = (body: Readonly<Partial<Record<Field, string | undefined>>>): Partial<Record<Field, string>> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

const answer = (one: Person): z.input<typeof person> => {
  const employment = ["" as const, ...employments].find((kind) => kind === one.employment) ?? "other";
  return { ...one, employment };
};

export const api: readonly ApiRoute[] = [list, add, one, change];
