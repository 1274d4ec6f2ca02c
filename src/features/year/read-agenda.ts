/** What Banto knows of a business year, from the plan, the diagnoses and the owner's months. */
import { type Past, readHistory } from "#src/features/diagnosis/index.ts";
import { decidedMonths } from "#src/features/review/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { addDays, dayIn, type FiscalYear } from "#src/text/dates.ts";
import { checksOf, goalsOf } from "./queries.ts";
import { type Agenda, goalStanding, hasBegun, monthsOf, type Scored } from "./rules.ts";

/** @param when the company's time zone, its day today, and the day on which it began with Banto */
export async function readAgenda(
  db: Db,
  companyId: string,
  year: FiscalYear,
  when: { readonly timeZone: string; readonly today: string; readonly began: string },
): Promise<Agenda> {
  const { timeZone, today, began } = when;
  const [from, to] = [year.start.slice(0, 7), year.end.slice(0, 7)];
  const goals = await goalsOf(db, companyId, year.year);
  const decided = await decidedMonths(db, companyId, from, to);
  const checks = await checksOf(db, companyId, from, to);
  const signed = decided.filter(({ isSigned }) => isSigned);
  const last = signed.at(-1);
  const known = new Set([...signed, ...checks].map(({ month }) => month));
  return {
    start: year.start,
    end: year.end,
    goals: goals.map((goal) => ({
      title: goal.title,
      target: goal.target,
      owner: goal.owner,
      dueMonth: goal.due_month,
      budgetYen: goal.budget_yen,
      standing: goalStanding({ state: goal.state, dueMonth: goal.due_month }, today),
      result: goal.result,
    })),
    diagnosis: await diagnosisChange(db, companyId, year, timeZone),
    checkedMonths: new Set(checks.map(({ month }) => month)).size,
    begunMonths: monthsOf(year).filter((month) => counts(month, { today, began }) || known.has(month)).length,
    signedMonths: signed.length,
    putOff: last ? { month: last.month, items: last.putOff } : null,
  };
}

async function diagnosisChange(
  db: Db,
  companyId: string,
  year: FiscalYear,
  timeZone: string,
): Promise<Agenda["diagnosis"]> {
  const scored = (past: Past): Scored => ({
    on: dayIn(timeZone, past.closedAt),
    total: past.score.total,
    isComplete: past.score.unanswered.length === 0,
  });
  const inYear = (await diagnosesOf(db, companyId, year, timeZone)).map(scored);
  const earlier = (await readHistory(db, companyId, edgeAfter(year.start)))
    .map(scored)
    .find(({ on }) => on < year.start);
  const latest = inYear[0] ?? earlier;
  if (!latest) return null;
  const before = inYear.length > 0 ? (earlier ?? inYear.at(-1) ?? null) : null;
  return { before: before === latest ? null : before, latest };
}

/** The diagnoses closed in a year, newest first. */
export async function diagnosesOf(
  db: Db,
  companyId: string,
  year: FiscalYear,
  timeZone: string,
): Promise<readonly Past[]> {
  const until = await readHistory(db, companyId, edgeAfter(year.end));
  return until.filter(({ closedAt }) => {
    const day = dayIn(timeZone, closedAt);
    return day >= year.start && day <= year.end;
  });
}

/** Months count from the one in which the company began with Banto. */
const counts = (month: string, when: { readonly today: string; readonly began: string }) =>
  hasBegun(month, when.today) && month >= when.began.slice(0, 7);

/** An instant when a day is over in every time zone. */
const edgeAfter = (day: string) => `${addDays(day, 2)}T00:00:00.000Z`;
