/** What the pages of a register need besides its entries: names of what they point at, findings, choices. */
import { peopleById } from "#src/features/people/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { registerById } from "../all.ts";
import { aroundOf } from "./around.ts";
import type { Entry, Finding, Register, Values } from "./definition.ts";
import { choosable, entryNames, type Named } from "./queries/names.ts";
import type { Names } from "./views/value.tsx";

/** The names behind all person and link fields of some entries. */
export async function namesOf(
  db: Db,
  companyId: string,
  register: Register,
  entries: readonly { readonly values: Values }[],
  today: string,
): Promise<Names> {
  const names: Record<string, ReadonlyMap<string, Named>> = {};
  const people = register.fields.filter(({ kind }) => kind === "person");
  if (people.length > 0) {
    const ids = entries.flatMap(({ values }) => people.map(({ key }) => values[key] ?? ""));
    const found = await peopleById(db, companyId, ids, today);
    const named = new Map([...found].map(([id, { name, left }]) => [id, { id, name, gone: left }]));
    for (const { key } of people) names[key] = named;
  }
  for (const field of register.fields) {
    const target = field.kind === "link" && field.to ? registerById(field.to) : undefined;
    if (!target) continue;
    const ids = entries.map(({ values }) => values[field.key] ?? "");
    names[field.key] = await entryNames(db, target, companyId, ids, today);
  }
  return names;
}

/** What may be chosen in each person and link field, with what is chosen already though it may be gone. */
export async function choosableOf(
  db: Db,
  companyId: string,
  register: Register,
  values: Readonly<Record<string, string>>,
  today: string,
): Promise<Readonly<Record<string, readonly Named[]>>> {
  const found: Record<string, readonly Named[]> = {};
  let people: readonly Named[] | undefined;
  for (const field of register.fields) {
    if (field.kind !== "person" && field.kind !== "link") continue;
    const target = field.to ? registerById(field.to) : undefined;
    const some =
      field.kind === "person" && people ? people : await choosable(db, companyId, field, target, today);
    if (field.kind === "person") people = some;
    const value = values[field.key] ?? "";
    const missing = value !== "" && !some.some(({ id }) => id === value);
    found[field.key] = missing
      ? [...(await named(db, companyId, field.kind, target, value, today)), ...some]
      : some;
  }
  return found;
}

async function named(
  db: Db,
  companyId: string,
  kind: "person" | "link",
  target: Register | undefined,
  id: string,
  today: string,
): Promise<readonly Named[]> {
  if (kind === "link")
    return target ? [...(await entryNames(db, target, companyId, [id], today)).values()] : [];
  const people = await peopleById(db, companyId, [id], today);
  return [...people.values()].map(({ id: personId, name, left }) => ({ id: personId, name, gone: left }));
}

/** What is odd about each of some entries. */
export async function findingsOf(
  db: Db,
  companyId: string,
  register: Register,
  entries: readonly Entry[],
  moment: { readonly at: Date; readonly today: string },
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const { findings } = register;
  if (!findings || entries.length === 0) return new Map();
  const around = await aroundOf(db, companyId, [register], moment);
  return new Map(entries.map((entry) => [entry.id, findings(entry, around)]));
}
