/** Everybody and everything that the cells of a register may point at. */
import { sql } from "kysely";
import { peopleToFind } from "#src/features/people/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { registerById } from "../../all.ts";
import type { Register } from "../../kit/definition.ts";
import { tableOf } from "../../kit/queries/entry.ts";
import type { Target, Targets } from "../lookup.ts";

/** People with number and address, and the entries of the registers that the fields lead to. */
export async function targetsOf(
  db: Db,
  companyId: string,
  register: Register,
  today: string,
): Promise<Targets> {
  const hasPeople = register.fields.some(({ kind }) => kind === "person");
  const links: Record<string, readonly Target[]> = {};
  const read = new Map<string, readonly Target[]>();
  for (const { key, kind, to } of register.fields) {
    const target = kind === "link" && to ? registerById(to) : undefined;
    if (!target) continue;
    const known = read.get(target.id) ?? (await entryTargets(db, companyId, target, today));
    read.set(target.id, known);
    links[key] = known;
  }
  return { people: hasPeople ? await peopleToFind(db, companyId, today) : [], links };
}

/** Entries with their name and what else tells them apart. */
async function entryTargets(
  db: Db,
  companyId: string,
  register: Register,
  today: string,
): Promise<readonly Target[]> {
  const also = (register.naturalKey ?? []).filter((key) => key !== register.name);
  const columns = ["id", "retired_on", register.name, ...also].map((name) => sql.ref(`t.${name}`));
  const { rows } = await sql<
    Record<string, string>
  >`select ${sql.join(columns)} from ${tableOf(register)} as t
    where t.company_id = ${companyId} order by t.name_key, t.id`.execute(db);
  return rows.map((row) => ({
    id: row.id ?? "",
    name: row[register.name] ?? "",
    also: also.map((key) => row[key] ?? "").filter(Boolean),
    gone: (row.retired_on ?? "") !== "" && (row.retired_on ?? "") <= today,
  }));
}
