/** What changes the plan of a year: a goal is added, or written anew with what became of it. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { companyOf, findGoal, type GoalRow, insertGoal, updateGoal } from "../queries.ts";
import { monthsOf, USUAL_END, yearStarting } from "../rules.ts";
import type { GoalInput } from "../schema.ts";

/** Why nothing was written: the month is not of the year, or somebody else wrote meanwhile. */
export type GoalHindrance = "month-outside" | "changed-elsewhere";

/** Adds a goal to the plan; returns its id. */
export async function addGoal(
  db: Db,
  actor: Actor,
  input: GoalInput,
  now: Date,
): Promise<{ readonly id: string } | GoalHindrance> {
  authorise(actor, "year.edit");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    if (!(await isInYear(trx, companyId, input))) return "month-outside";
    const id = newId(now);
    const values = valuesOf(input);
    const at = now.toISOString();
    await insertGoal(trx, {
      company_id: companyId,
      id,
      year: input.year,
      measure_id: input.measure || null,
      version: 1,
      added_at: at,
      added_by: actor.id,
      changed_at: at,
      changed_by: actor.id,
      ...values,
    });
    const data = { year: input.year, ...values };
    await appendEntry(trx, actor, { action: "year-goal.added", subject: `year-goal:${id}`, data }, now);
    return { id };
  });
}

/**
 * Writes a goal anew; its year stays. Nothing is written where nothing changed.
 * @throws AppError `not-found`
 */
export async function changeGoal(
  db: Db,
  actor: Actor,
  id: string,
  input: GoalInput,
  now: Date,
): Promise<GoalHindrance | undefined> {
  authorise(actor, "year.edit");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    const goal = await findGoal(trx, companyId, id);
    if (!goal) throw new AppError("not-found");
    if (!(await isInYear(trx, companyId, { ...input, year: goal.year }))) return "month-outside";
    const values = valuesOf(input);
    const changes = Object.entries(values).filter(([name, value]) => goal[name as keyof GoalRow] !== value);
    if (changes.length === 0) return undefined;
    const written = { ...values, changed_at: now.toISOString(), changed_by: actor.id };
    const { version } = input;
    if (!(await updateGoal(trx, companyId, { id, version }, written))) return "changed-elsewhere";
    const data = Object.fromEntries(changes);
    await appendEntry(trx, actor, { action: "year-goal.changed", subject: `year-goal:${id}`, data }, now);
    return undefined;
  });
}

function valuesOf(input: GoalInput) {
  const { title, target, owner, state, result } = input;
  const due = { due_month: input["due-month"], budget_yen: input["budget-yen"] };
  return { title, target, owner, ...due, state, result } satisfies Partial<GoalRow>;
}

async function isInYear(db: Db, companyId: string, input: GoalInput): Promise<boolean> {
  const company = await companyOf(db, companyId);
  const months = monthsOf(yearStarting(input.year, company.fiscal_year_end_month ?? USUAL_END));
  return months.includes(input["due-month"]);
}
