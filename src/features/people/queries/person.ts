/** Reading and writing people, one at a time or in bounded batches. */
import type { Db } from "#src/platform/db/index.ts";
import { fold } from "#src/text/fold.ts";
import { fields, fullKana, fullName, type Person, type PersonValues } from "../fields.ts";
import { numberKey } from "../rules/identity.ts";
import type { PersonTable } from "./tables.ts";

const columns = ["id", "version", ...fields] as const;
const replaced = [...fields, "number_key", "name_key", "search", "updated_at", "version"] as const;

/** Rows of one statement: 21 bound values each, well under every engine's limit. */
const CHUNK = 250;

/** A person of the company. */
export async function personById(db: Db, companyId: string, id: string): Promise<Person | undefined> {
  return db
    .selectFrom("person")
    .select(columns)
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Who has this employee number, zeros in front or not. */
export async function personByNumber(db: Db, companyId: string, number: string): Promise<Person | undefined> {
  if (number === "") return undefined;
  return db
    .selectFrom("person")
    .select(columns)
    .where("company_id", "=", companyId)
    .where("number_key", "=", numberKey(number))
    .executeTakeFirst();
}

/** Everybody, those who left included: what an import compares its rows with. */
export async function allPeople(db: Db, companyId: string): Promise<Person[]> {
  return db.selectFrom("person").select(columns).where("company_id", "=", companyId).orderBy("id").execute();
}

/**
 * The first statement of every change: other changes of this company's people wait until this one is kept.
 * Returns the register's new revision.
 */
export async function lockRegister(trx: Db, companyId: string): Promise<number> {
  await trx
    .insertInto("person_register")
    .values({ company_id: companyId, revision: 0 })
    .onConflict((conflict) => conflict.column("company_id").doNothing())
    .execute();
  const { revision } = await trx
    .updateTable("person_register")
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where("company_id", "=", companyId)
    .returning("revision")
    .executeTakeFirstOrThrow();
  return revision;
}

/** Grows with each change of the company's people; 0 before the first. */
export async function registerRevision(db: Db, companyId: string): Promise<number> {
  const row = await db
    .selectFrom("person_register")
    .select("revision")
    .where("company_id", "=", companyId)
    .executeTakeFirst();
  return row?.revision ?? 0;
}

/** Adds people, or replaces those whose id is there already; they keep the time at which they were added. */
export async function putPeople(
  trx: Db,
  companyId: string,
  people: readonly Person[],
  now: Date,
): Promise<void> {
  const rows = people.map((person) => rowOf(companyId, person, now));
  for (let from = 0; from < rows.length; from += CHUNK)
    await trx
      .insertInto("person")
      .values(rows.slice(from, from + CHUNK))
      .onConflict((conflict) =>
        conflict
          .columns(["company_id", "id"])
          .doUpdateSet((eb) =>
            Object.fromEntries(replaced.map((column) => [column, eb.ref(`excluded.${column}`)])),
          ),
      )
      .execute();
}

/** Changes one person if nobody else has since `person.version`; false otherwise. */
export async function updatePerson(trx: Db, companyId: string, person: Person, now: Date): Promise<boolean> {
  const { company_id, id, created_at, ...set } = rowOf(companyId, person, now);
  const { numUpdatedRows } = await trx
    .updateTable("person")
    .set({ ...set, version: person.version + 1 })
    .where("company_id", "=", company_id)
    .where("id", "=", id)
    .where("version", "=", person.version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

function rowOf(companyId: string, person: Person, now: Date): PersonTable {
  return {
    company_id: companyId,
    ...person,
    number_key: numberKey(person.number),
    // By kana where it is known: that is the order in which Japanese readers look for a name.
    name_key: fold(fullKana(person) || fullName(person)),
    search: searchText(person),
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
  };
}

/** Everything by which somebody might be looked for; the phone number also without its hyphens. */
function searchText(person: PersonValues): string {
  const { number, mail, department, title, phone } = person;
  return [
    number,
    fullName(person),
    fullKana(person),
    mail,
    department,
    title,
    phone,
    phone.replace(/\D/g, ""),
  ]
    .map(fold)
    .join(" ");
}
