import type { Db } from "#src/platform/db/index.ts";

/** The company's name, for the head of what is printed. */
export async function companyName(db: Db, companyId: string): Promise<string> {
  const row = await db
    .selectFrom("company")
    .select("name")
    .where("id", "=", companyId)
    .executeTakeFirstOrThrow();
  return row.name;
}
