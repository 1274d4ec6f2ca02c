/** All rows that belong to a company and to its members, as text: to see whether anything was changed. */
import { sql } from "kysely";
import type { Store } from "#src/platform/db/index.ts";

/** Per table, its rows in an order of their own. */
export type CompanyRows = Readonly<Record<string, string>>;

export async function rowsOf({ db }: Store, companyId: string): Promise<CompanyRows> {
  const rows: Record<string, string> = {};
  const members = sql`(select user_id from member where company_id = ${companyId})`;
  for (const { name, columns } of await db.introspection.getTables()) {
    const has = (column: string) => columns.some((one) => one.name === column);
    const condition = has("company_id")
      ? sql`company_id = ${companyId}`
      : name === "company"
        ? sql`id = ${companyId}`
        : name === "auth_user"
          ? sql`id in ${members}`
          : name.startsWith("auth_") && has("user_id")
            ? sql`user_id in ${members}`
            : undefined;
    if (!condition) continue;
    const found = await sql`select * from ${sql.table(name)} where ${condition}`.execute(db);
    rows[name] = found.rows
      .map((row) => JSON.stringify(row))
      .sort()
      .join("\n");
  }
  return rows;
}
