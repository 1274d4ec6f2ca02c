/** Evidence for programs: what there is, and keeping what a machine has checked (E3). */
import { z } from "zod";
import { type ApiRoute, apiList, apiRoute, described, inBoth, pageOf } from "#src/platform/api/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { dayIn } from "#src/text/dates.ts";
import { evidenceAfter, filters } from "./queries/list.ts";
import { findEvidence } from "./queries/one.ts";
import type { EvidenceRow } from "./queries/tables.ts";
import { gradeNow, stateOn } from "./rules.ts";
import { submitMachineCheck } from "./service/machine.ts";
import { apiText } from "./text/api.ts";

const LIST = "/api/v1/evidence";
const tag = inBoth(apiText, "tag");
const day = z.iso.date();

const check = z.object({
  name: described(
    z
      .string()
      .max(100)
      .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/, "invalid-name"),
    inBoth(apiText, "name"),
  ),
  result: described(z.string().min(1).max(500), inBoth(apiText, "result")),
  inputs_hash: described(z.string().regex(/^[0-9a-f]{64}$/, "invalid-hash"), inBoth(apiText, "inputs")),
});

const object = z.object({
  register: described(z.string().min(1).max(40), inBoth(apiText, "register")),
  id: z.string().min(1).max(64),
});

const evidence = z.object({
  id: z.string(),
  control: described(z.string(), inBoth(apiText, "control")),
  object: described(object.nullable(), inBoth(apiText, "object")),
  grade: described(z.enum(["E0", "E1", "E2", "E3", "E4"]), inBoth(apiText, "grade")),
  state: described(z.enum(["counts", "declared", "soon", "expired", "withdrawn"]), inBoth(apiText, "state")),
  statement: described(z.string(), inBoth(apiText, "statement")),
  happened_on: described(day, inBoth(apiText, "happenedOn")),
  valid_until: described(day, inBoth(apiText, "until")),
  made_at: described(z.iso.datetime(), inBoth(apiText, "made")),
  made_by: described(z.string(), inBoth(apiText, "maker")),
  check: check.nullable(),
});

const list = apiList({
  path: LIST,
  permission: "evidence.view",
  summary: inBoth(apiText, "list"),
  tag,
  query: z.object({
    q: z.string().max(200).default(""),
    control: described(z.string().max(100).optional(), inBoth(apiText, "control")),
    state: described(z.enum(filters).default("standing"), inBoth(apiText, "filter")),
  }),
  item: evidence,
  handler: async ({ db, actor, query, page, now }) => {
    const today = await todayOf(db, actor.companyId, now);
    const { q, control, state } = query;
    const view = { search: q, control, filter: state, today };
    const rows = await evidenceAfter(db, actor.companyId, view, page);
    return pageOf(
      rows,
      page,
      ({ happened_on, id }) => [happened_on, id],
      (row) => answer(row, today),
    );
  },
});

const one = apiRoute({
  method: "get",
  path: `${LIST}/:id`,
  permission: "evidence.view",
  summary: inBoth(apiText, "one"),
  tag,
  response: evidence,
  handler: async ({ db, actor, params, now }) => {
    const row = await findEvidence(db, actor.companyId, params.id);
    if (!row) throw new AppError("not-found");
    return { body: answer(row, await todayOf(db, actor.companyId, now)) };
  },
});

const add = apiRoute({
  method: "post",
  path: `${LIST}/machine-checks`,
  permission: "evidence.add",
  summary: inBoth(apiText, "check"),
  description: inBoth(apiText, "checkNote"),
  tag,
  words: apiText,
  body: z.object({
    control: described(z.string().min(1).max(100), inBoth(apiText, "control")),
    object: described(object.strict().nullable().default(null), inBoth(apiText, "object")),
    statement: described(
      z
        .string()
        .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
        .pipe(z.string().min(1).max(2000)),
      inBoth(apiText, "statement"),
    ),
    happened_on: described(day.optional(), inBoth(apiText, "happenedOn")),
    check: check.strict(),
  }),
  response: evidence,
  handler: async ({ db, actor, body, now }) => {
    const { control, object: about, statement, check: passed } = body;
    const today = await todayOf(db, actor.companyId, now);
    const saved = await submitMachineCheck(
      db,
      actor,
      {
        control,
        object: about,
        statement,
        happenedOn: body.happened_on ?? today,
        today,
        check: { name: passed.name, result: passed.result, inputsHash: passed.inputs_hash },
      },
      now,
    );
    if (!saved.ok) return saved;
    const row = await findEvidence(db, actor.companyId, saved.id);
    if (!row) throw new AppError("not-found");
    return { body: answer(row, today), location: `${LIST}/${saved.id}` };
  },
});

async function todayOf(db: Parameters<typeof companyProfile>[0], companyId: string, now: Date) {
  const { timeZone } = await companyProfile(db, companyId);
  return dayIn(timeZone, now);
}

function answer(row: EvidenceRow, today: string): z.input<typeof evidence> {
  const kept = JSON.parse(row.machine_check ?? "null") as Record<
    "name" | "result" | "inputsHash",
    string
  > | null;
  return {
    id: row.id,
    control: row.control_id,
    object:
      row.object_register === null || row.object_id === null
        ? null
        : { register: row.object_register, id: row.object_id },
    grade: gradeNow(row),
    state: stateOn(row, today),
    statement: row.statement,
    happened_on: row.happened_on,
    valid_until: row.valid_until,
    made_at: row.made_at,
    made_by: row.made_by,
    check: kept && { name: kept.name, result: kept.result, inputs_hash: kept.inputsHash },
  };
}

export const api: readonly ApiRoute[] = [list, add, one];
