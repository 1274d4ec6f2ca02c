/** Reading and writing the entries of any register: one row each, every value a text, "" for "not known". */
import { type RawBuilder, sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import { fold } from "#src/text/fold.ts";
import type { Entry, Register, RegisterField, Values } from "../definition.ts";

/** Rows of one statement; some forty bound values each stay well under every engine's limit. */
const CHUNK = 200;

const own = ["id", "version", "retired_on", "retired_why", "created_at", "updated_at"] as const;

export function tableOf(register: Register): RawBuilder<unknown> {
  return sql.table(register.table);
}

/** The columns of an entry, each named by its table. */
export function columnsOf(register: Register, table: string): RawBuilder<unknown> {
  const names = [...own, ...register.fields.map(({ key }) => key)];
  return sql.join(names.map((name) => sql.ref(`${table}.${name}`)));
}

type Row = Readonly<Record<string, string>> & { readonly version: number };

export function entryFrom(register: Register, row: unknown): Entry {
  const { id, version, retired_on, retired_why, created_at, updated_at, ...rest } = row as Row;
  const values = Object.fromEntries(register.fields.map(({ key }) => [key, rest[key] ?? ""]));
  return {
    id: id ?? "",
    version,
    retired_on: retired_on ?? "",
    retired_why: retired_why ?? "",
    created_at: created_at ?? "",
    updated_at: updated_at ?? "",
    values,
  };
}

/** An entry of the company. */
export async function entryById(
  db: Db,
  register: Register,
  companyId: string,
  id: string,
): Promise<Entry | undefined> {
  const [entry] = await entriesById(db, register, companyId, [id]);
  return entry;
}

/** Those of the ids that exist, in the order of their names. */
export async function entriesById(
  db: Db,
  register: Register,
  companyId: string,
  ids: readonly string[],
): Promise<Entry[]> {
  const found: Entry[] = [];
  for (let from = 0; from < ids.length; from += CHUNK) {
    const some = ids.slice(from, from + CHUNK);
    const { rows } = await sql`select ${columnsOf(register, "t")} from ${tableOf(register)} as t
      where t.company_id = ${companyId} and t.id in (${sql.join(some)}) order by t.name_key, t.id`.execute(
      db,
    );
    found.push(...rows.map((row) => entryFrom(register, row)));
  }
  return found;
}

/**
 * All entries that were there at a moment, retired ones left out: for facts, judges and exports.
 * @param moment ISO 8601 UTC, with the company's day at that time
 */
export async function entriesAt(
  db: Db,
  register: Register,
  companyId: string,
  moment: { readonly at: string; readonly today: string },
): Promise<Entry[]> {
  const { rows } = await sql`select ${columnsOf(register, "t")} from ${tableOf(register)} as t
    where t.company_id = ${companyId} and t.created_at <= ${moment.at}
      and (t.retired_on = '' or t.retired_on > ${moment.today}) order by t.id`.execute(db);
  return rows.map((row) => entryFrom(register, row));
}

/** Adds entries in bounded statements. */
export async function insertEntries(
  trx: Db,
  register: Register,
  companyId: string,
  entries: readonly { readonly id: string; readonly values: Values }[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const fields = register.fields.map(({ key }) => key);
  const columns = ["company_id", ...own, ...fields, "name_key", "search"];
  for (let from = 0; from < entries.length; from += CHUNK) {
    const rows = entries
      .slice(from, from + CHUNK)
      .map(({ id, values }) => [
        companyId,
        id,
        1,
        "",
        "",
        at,
        at,
        ...fields.map((key) => values[key] ?? ""),
        nameKey(register, values),
        searchText(register, values),
      ]);
    await sql`insert into ${tableOf(register)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(rows.map((row) => sql`(${sql.join(row)})`))}`.execute(trx);
  }
}

/** Changes an entry if nobody else has since `version`; false otherwise. */
export async function updateEntry(
  trx: Db,
  register: Register,
  companyId: string,
  entry: Pick<Entry, "id" | "version" | "retired_on" | "retired_why" | "values">,
  now: Date,
): Promise<boolean> {
  const set = {
    ...Object.fromEntries(register.fields.map(({ key }) => [key, entry.values[key] ?? ""])),
    retired_on: entry.retired_on,
    retired_why: entry.retired_why,
    name_key: nameKey(register, entry.values),
    search: searchText(register, entry.values),
    updated_at: now.toISOString(),
    version: entry.version + 1,
  };
  const pairs = Object.entries(set).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  const { numAffectedRows } = await sql`update ${tableOf(register)} set ${sql.join(pairs)}
    where company_id = ${companyId} and id = ${entry.id} and version = ${entry.version}`.execute(trx);
  return numAffectedRows === 1n;
}

function nameKey(register: Register, values: Values): string {
  return fold(values[register.name] ?? "");
}

const searched: ReadonlySet<RegisterField["kind"]> = new Set(["line", "text", "mail", "phone", "url"]);

/** Everything by which an entry may be looked for; choices in the words of both languages. */
export function searchText(register: Register, values: Values): string {
  const parts = register.fields.flatMap((field) => {
    const value = values[field.key] ?? "";
    if (value === "") return [];
    if (searched.has(field.kind) || field.search) return [value];
    if (field.kind !== "choice") return [];
    const word = register.words.choices[field.key]?.[value];
    return word ? [word.ja, word.en] : [];
  });
  return parts.map(fold).join(" ");
}
