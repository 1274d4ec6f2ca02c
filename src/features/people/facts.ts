/** Who works here on a day, as the register that controls about people look at. */
import type { Db } from "#src/platform/db/index.ts";
import type { FactSource } from "#src/shell/feature.ts";
import type { Employment } from "./fields.ts";
import "./queries/tables.ts";

/** The kinds in which controls speak of people; "other" may be any of them. */
const kinds: Readonly<Record<Employment, "employee" | "temporary" | "owner" | null>> = {
  regular: "employee",
  "part-time": "employee",
  dispatched: "temporary",
  officer: "owner",
  other: null,
};

/**
 * Nobody has stated that the register is complete, so an empty list does not mean that nobody works here. Whether
 * a person was there on an earlier day is told by the days of joining and leaving and by when they were entered.
 */
export const facts: FactSource = {
  facts: [],
  collect: async (db: Db, companyId, { at, today }) => {
    const rows = await db
      .selectFrom("person")
      .select(["id", "employment"])
      .where("company_id", "=", companyId)
      .where("created_at", "<=", at.toISOString())
      .where((eb) => eb.or([eb("left_on", "=", ""), eb("left_on", ">=", today)]))
      .where((eb) => eb.or([eb("joined_on", "=", ""), eb("joined_on", "<=", today)]))
      .orderBy("id")
      .execute();
    const objects = rows.map(({ id, employment }) => ({ id, kind: kindOf(employment), facts: {} }));
    return { company: {}, registers: { people: { complete: false, objects } } };
  },
};

function kindOf(employment: string): string | null {
  return Object.hasOwn(kinds, employment) ? kinds[employment as Employment] : null;
}
