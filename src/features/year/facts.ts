/** Whether the business year has a plan: for the controls. */
import type { FactSource } from "#src/shell/feature.ts";
import { fiscalYear } from "#src/text/dates.ts";
import { companyOf, hasGoal } from "./queries.ts";

/** Banks and authorities close their books in March, and so do most companies. */
const USUAL_END = 3;

/** Without a goal it is unknown: the plan may stand somewhere else. */
export const facts: FactSource = {
  facts: ["plan.yearPlanned"],
  collect: async (db, companyId, { at, today }) => {
    const { fiscal_year_end_month: end } = await companyOf(db, companyId);
    const { year } = fiscalYear(today, end ?? USUAL_END);
    const isPlanned = await hasGoal(db, companyId, year, at);
    return { company: { "plan.yearPlanned": isPlanned ? true : null }, registers: {} };
  },
};
