/** A register for programs: list, one, add, change, take out of use. The same checks and service as the pages. */
import { z } from "zod";
import {
  type ApiPath,
  type ApiRoute,
  apiList,
  apiRoute,
  described,
  inBoth,
  pageOf,
} from "#src/platform/api/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { dayIn } from "#src/text/dates.ts";
import type { Both, Lang } from "#src/text/words.ts";
import type { Entry, Register, RegisterField } from "./definition.ts";
import { entriesAfter, positionOf } from "./queries/after.ts";
import { entryById } from "./queries/entry.ts";
import { presences } from "./queries/list.ts";
import { retirementForm } from "./schema.ts";
import { addEntry, changeEntry, retireEntry } from "./service/entry.ts";
import { apiText, summaries, withNote } from "./text/api.ts";
import { text } from "./text/index.ts";

/** The API of one register. */
export function registerApi(register: Register): readonly ApiRoute[] {
  const at: ApiPath = `/api/v1/registers/${register.id}`;
  const { title, one: single } = register.words;
  const shown = z.object({
    id: z.string(),
    ...fieldsOf(register, (field) => outgoing(field)),
    retired_on: described(z.string(), inBoth(apiText, "retiredOn")),
    retired_why: described(z.string(), inBoth(apiText, "retiredWhy")),
    version: described(z.int(), inBoth(apiText, "version")),
  });
  const taken = z.object(fieldsOf(register, () => z.string().max(4000).optional()));
  const common = { tag: title, words: problemWords(register) } as const;
  const answer = (entry: Entry) => {
    const { id, values, retired_on, retired_why, version } = entry;
    return { id, ...values, retired_on, retired_why, version };
  };
  const read = async (db: Parameters<typeof entryById>[0], companyId: string, id: string) => {
    const found = await entryById(db, register, companyId, id);
    if (!found) throw new AppError("not-found");
    return { body: answer(found), revision: found.version };
  };

  return [
    apiList({
      ...common,
      path: at,
      permission: "registers.view",
      summary: summaries.list(title),
      query: z.object({
        q: described(z.string().max(200).default(""), inBoth(apiText, "q")),
        presence: described(z.enum(presences).default("current"), inBoth(apiText, "presence")),
        sort: described(z.enum(["name", "added"]).default("name"), inBoth(apiText, "sort")),
        ...filtersOf(register),
      }),
      item: shown,
      handler: async ({ db, actor, query, page, now }) => {
        const { timeZone } = await companyProfile(db, actor.companyId);
        const { q, presence, sort, ...is } = query;
        const filter = { q, presence, is: given(is) };
        const today = dayIn(timeZone, now);
        const rows = await entriesAfter(db, register, actor.companyId, { ...filter, sort }, today, page);
        return pageOf(rows, page, positionOf(register, sort), answer);
      },
    }),
    apiRoute({
      ...common,
      method: "get",
      path: `${at}/:id`,
      permission: "registers.view",
      summary: summaries.one(single),
      response: shown,
      handler: ({ db, actor, params }) => read(db, actor.companyId, params.id),
    }),
    apiRoute({
      ...common,
      method: "post",
      path: at,
      permission: "registers.edit",
      summary: summaries.add(single),
      body: taken,
      response: shown,
      handler: async ({ db, actor, body, now }) => {
        const saved = await addEntry(db, actor, register, given(body), now);
        if (!saved.ok) return saved;
        return { ...(await read(db, actor.companyId, saved.id)), location: `${at}/${saved.id}` };
      },
    }),
    apiRoute({
      ...common,
      method: "patch",
      path: `${at}/:id`,
      permission: "registers.edit",
      summary: summaries.change(single),
      description: inBoth(apiText, "changeNote"),
      body: taken,
      response: shown,
      needsRevision: true,
      handler: async ({ db, actor, params, body, revision, now }) => {
        const seen = { id: params.id, version: revision };
        const saved = await changeEntry(db, actor, register, seen, given(body), now);
        return saved.ok ? read(db, actor.companyId, params.id) : saved;
      },
    }),
    apiRoute({
      ...common,
      method: "put",
      path: `${at}/:id/retirement`,
      permission: "registers.edit",
      summary: summaries.retire(single),
      description: inBoth(apiText, "retireNote"),
      body: z.union([retirementForm, z.object({ on: z.literal("") })]),
      response: shown,
      handler: async ({ db, actor, params, body, now }) => {
        const retirement = { why: "", ...body };
        await retireEntry(db, actor, register, params.id, retirement, now);
        return read(db, actor.companyId, params.id);
      },
    }),
  ];
}

function fieldsOf<S extends z.ZodType>(
  register: Register,
  make: (field: RegisterField) => S,
): Record<string, S> {
  return Object.fromEntries(
    register.fields.map((field) => {
      const { ja, en } = register.words.fields[field.key]?.label ?? { ja: field.key, en: field.key };
      const note = noteOf(field);
      const words = note ? withNote({ ja, en }, note) : { ja, en };
      return [field.key, described(make(field), words)];
    }),
  );
}

function outgoing(field: RegisterField): z.ZodType<string, string> {
  if (field.kind === "choice") return z.enum(["", ...(field.choices ?? [])]);
  return field.kind === "yes-no" ? z.enum(["", "yes", "no"]) : z.string();
}

function noteOf({ kind }: RegisterField): Both | undefined {
  const keys = { "yes-no": "yesNo", choices: "several", person: "person", link: "link", day: "day" } as const;
  return kind in keys ? inBoth(apiText, keys[kind as keyof typeof keys]) : undefined;
}

function filtersOf(register: Register): Record<string, z.ZodOptional<z.ZodString>> {
  return Object.fromEntries(
    register.fields
      .filter(({ filter }) => filter)
      .map(({ key }) => [
        key,
        described(z.string().max(60).optional(), register.words.fields[key]?.label ?? { ja: key, en: key }),
      ]),
  );
}

/** The fields that were sent. */
function given(body: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(body).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

function problemWords(register: Register): Readonly<Record<Lang, Readonly<Record<string, unknown>>>> {
  const own = (lang: Lang) =>
    Object.fromEntries(
      Object.entries(register.words.problems ?? {}).map(([key, words]) => [key, words[lang]]),
    );
  return { ja: { ...text.ja, ...own("ja") }, en: { ...text.en, ...own("en") } };
}
