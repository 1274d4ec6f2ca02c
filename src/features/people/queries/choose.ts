/** People as other registers point at them: by id, name or number. */
import { sql } from "kysely";
import type { Db } from "#src/platform/db/index.ts";
import { fold } from "#src/text/fold.ts";
import { fullName } from "../fields.ts";
import { numberKey } from "../rules/identity.ts";
import "./tables.ts";

export interface ChoosablePerson {
  readonly id: string;
  readonly name: string;
  /** Has left by the day asked about. */
  readonly left: boolean;
}

interface Row {
  readonly id: string;
  readonly family_name: string;
  readonly given_name: string;
  readonly left_on: string;
}

const columns = ["id", "family_name", "given_name", "left_on"] as const;

function choosable(row: Row, today: string): ChoosablePerson {
  return { id: row.id, name: fullName(row), left: row.left_on !== "" && row.left_on < today };
}

/** Who is there on a day, in the order of their names. */
export async function choosablePeople(
  db: Db,
  companyId: string,
  today: string,
  most: number,
): Promise<ChoosablePerson[]> {
  const rows = await db
    .selectFrom("person")
    .select(columns)
    .where("company_id", "=", companyId)
    .where((eb) => eb.or([eb("left_on", "=", ""), eb("left_on", ">=", today)]))
    .orderBy("name_key")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map((row) => choosable(row, today));
}

/** The names of people, those who left included, by id. */
export async function peopleById(
  db: Db,
  companyId: string,
  ids: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, ChoosablePerson>> {
  const wanted = [...new Set(ids)].filter(Boolean).slice(0, 5000);
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom("person")
    .select(columns)
    .where("company_id", "=", companyId)
    .where("id", "in", wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, choosable(row, today)]));
}

/** Everybody's day of leaving, by id; "" for those who have not. */
export async function leavingDays(db: Db, companyId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("person")
    .select(["id", "left_on"])
    .where("company_id", "=", companyId)
    .execute();
  return new Map(rows.map(({ id, left_on }) => [id, left_on]));
}

/** Somebody with all by which a cell of a spreadsheet may name them. */
export interface FindablePerson {
  readonly id: string;
  readonly name: string;
  /** Employee number and mail address, where known. */
  readonly also: readonly string[];
  readonly gone: boolean;
}

/** Everybody, those who left included, in the order of their names. */
export async function peopleToFind(db: Db, companyId: string, today: string): Promise<FindablePerson[]> {
  const rows = await db
    .selectFrom("person")
    .select([...columns, "number", "mail"])
    .where("company_id", "=", companyId)
    .orderBy("name_key")
    .orderBy("id")
    .execute();
  return rows.map((row) => {
    const { id, name, left } = choosable(row, today);
    return { id, name, also: [row.number, row.mail].filter(Boolean), gone: left };
  });
}

/** People with this id, employee number or full name (with or without the space); two at most. */
export async function peopleNamed(db: Db, companyId: string, typed: string): Promise<{ id: string }[]> {
  const name = sql`family_name || given_name`;
  const bare = typed.replace(/\s+/g, "");
  if (bare === "") return [];
  const { rows } = await sql<{ id: string }>`select id from person where company_id = ${companyId}
    and (id = ${typed} or (number_key <> '' and number_key = ${numberKey(typed)}) or ${name} = ${bare}
      or name_key = ${fold(typed)}) limit 2`.execute(db);
  return rows;
}
