/** Changing the company's own data. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { NewCompany } from "#src/platform/auth/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import type { CompanyForm } from "../schema.ts";

type Company = Omit<NewCompany, "timeZone">;

/** A company as the form gives it. */
export function companyOf(form: CompanyForm): Company {
  return {
    name: form.company,
    industry: form.industry,
    peopleCount: form.people,
    prefecture: form.prefecture,
    fiscalYearEndMonth: form["fiscal-month"],
    language: form.language,
  };
}

/** Keeps the company's data; the ledger gets what changed. Nothing is written when nothing changed. */
export async function editCompany(db: Store["db"], actor: Actor, company: Company, now: Date): Promise<void> {
  authorise(actor, "company.edit");
  const row = {
    name: company.name,
    industry: company.industry,
    people_count: company.peopleCount,
    prefecture: company.prefecture,
    fiscal_year_end_month: company.fiscalYearEndMonth,
    language: company.language,
  };
  await db.transaction().execute(async (trx) => {
    const before = await trx
      .selectFrom("company")
      .select(["name", "industry", "people_count", "prefecture", "fiscal_year_end_month", "language"])
      .where("id", "=", actor.companyId)
      .executeTakeFirstOrThrow();
    const fields = Object.keys(row) as (keyof typeof row)[];
    const changes = fields.filter((field) => before[field] !== row[field]);
    if (changes.length === 0) return;
    await trx
      .updateTable("company")
      .set({ ...row, updated_at: now.toISOString() })
      .where("id", "=", actor.companyId)
      .execute();
    const data = Object.fromEntries(changes.map((field) => [field, [before[field], row[field]]]));
    const subject = `company:${actor.companyId}`;
    await appendEntry(trx, actor, { action: "company.changed", subject, data }, now);
  });
}
