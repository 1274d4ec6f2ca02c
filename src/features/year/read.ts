/** Reading a year for its page: the plan with suggestions, the twelve months, the management reviews. */
import { yearlyCost } from "#src/engine/diagnosis/index.ts";
import { latestResult } from "#src/features/diagnosis/index.ts";
import { decidedMonths } from "#src/features/review/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { dayIn, type FiscalYear, fiscalYear } from "#src/text/dates.ts";
import type { Both } from "#src/text/words.ts";
import {
  type CheckRow,
  checksOf,
  companyOf,
  findDraft,
  type GoalRow,
  goalsOf,
  type ReviewRow,
  signedReviews,
} from "./queries.ts";
import { diagnosesOf } from "./read-agenda.ts";
import { hasBegun, isMonth, monthsOf, type ReviewDue, reviewDue, USUAL_END, yearStarting } from "./rules.ts";

/** A measure of the last diagnosis that is not in the plan yet. */
export interface Suggestion {
  readonly measureId: string;
  readonly title: Both;
  readonly minutes: number;
  /** The most that the first year costs. */
  readonly yen: number;
}

export interface MonthLine {
  readonly month: string;
  readonly hasBegun: boolean;
  /** Whether it was over before the company used Banto. */
  readonly isBefore: boolean;
  readonly decision: "signed" | "draft" | "none";
  /** Of the newest diagnosis closed in the month. */
  readonly diagnosis: { readonly id: string; readonly total: number } | null;
  readonly due: readonly GoalRow[];
  readonly checks: readonly CheckRow[];
}

export interface YearView {
  readonly year: FiscalYear;
  readonly isCurrent: boolean;
  readonly today: string;
  readonly timeZone: string;
  readonly goals: readonly GoalRow[];
  readonly suggestions: readonly Suggestion[];
  readonly months: readonly MonthLine[];
  readonly due: ReviewDue;
  readonly everHeld: boolean;
  readonly hasDraft: boolean;
  readonly reviews: readonly ReviewRow[];
}

/** How many suggestions and signed reviews the page shows. */
const SUGGESTIONS = 5;
const REVIEWS = 10;

/** @param asked the calendar year in which the business year starts; the present one unless given */
export async function readYear(db: Db, companyId: string, now: Date, asked?: number): Promise<YearView> {
  const company = await companyOf(db, companyId);
  const timeZone = company.time_zone;
  const endMonth = company.fiscal_year_end_month ?? USUAL_END;
  const today = dayIn(timeZone, now);
  const present = fiscalYear(today, endMonth);
  const year = asked === undefined ? present : yearStarting(asked, endMonth);
  const goals = await goalsOf(db, companyId, year.year);
  const began = dayIn(timeZone, company.created_at);
  const reviews = await signedReviews(db, companyId, REVIEWS);
  const [last] = reviews;
  return {
    year,
    isCurrent: year.year === present.year,
    today,
    timeZone,
    goals,
    suggestions: await suggestionsFor(db, companyId, goals),
    months: await readMonths(db, companyId, { year, today, timeZone, goals, began }),
    due: reviewDue(last ? { heldOn: last.held_on, nextOn: last.next_on } : null, began, today),
    everHeld: last !== undefined,
    hasDraft: (await findDraft(db, companyId)) !== undefined,
    reviews,
  };
}

/** One month of whichever year it belongs to. @throws AppError `not-found` for what is no month */
export async function readMonth(
  db: Db,
  companyId: string,
  month: string,
  now: Date,
): Promise<{ readonly line: MonthLine; readonly timeZone: string; readonly today: string }> {
  if (!isMonth(month)) throw new AppError("not-found");
  const company = await companyOf(db, companyId);
  const timeZone = company.time_zone;
  const today = dayIn(timeZone, now);
  const year = fiscalYear(`${month}-01`, company.fiscal_year_end_month ?? USUAL_END);
  const goals = await goalsOf(db, companyId, year.year);
  const began = dayIn(timeZone, company.created_at);
  const months = await readMonths(db, companyId, { year, today, timeZone, goals, began });
  const line = months.find((one) => one.month === month);
  if (!line) throw new AppError("not-found");
  return { line, timeZone, today };
}

async function readMonths(
  db: Db,
  companyId: string,
  {
    year,
    today,
    timeZone,
    goals,
    began,
  }: Pick<YearView, "year" | "today" | "timeZone" | "goals"> & {
    readonly began: string;
  },
): Promise<readonly MonthLine[]> {
  const [from, to] = [year.start.slice(0, 7), year.end.slice(0, 7)];
  const decided = await decidedMonths(db, companyId, from, to);
  const checks = await checksOf(db, companyId, from, to);
  const diagnoses = await diagnosesOf(db, companyId, year, timeZone);
  return monthsOf(year).map((month) => {
    const decision = decided.find((one) => one.month === month);
    const closed = diagnoses.find(({ closedAt }) => dayIn(timeZone, closedAt).startsWith(month));
    return {
      month,
      hasBegun: hasBegun(month, today),
      isBefore: month < began.slice(0, 7),
      decision: decision ? (decision.isSigned ? "signed" : "draft") : "none",
      diagnosis: closed ? { id: closed.id, total: closed.score.total } : null,
      due: goals.filter((goal) => goal.due_month === month),
      checks: checks.filter((check) => check.month === month),
    };
  });
}

/** The most important measures of the last diagnosis that no goal of the year was taken from. */
export async function suggestionsFor(
  db: Db,
  companyId: string,
  goals: readonly Pick<GoalRow, "measure_id">[],
): Promise<readonly Suggestion[]> {
  const latest = await latestResult(db, companyId);
  if (!latest) return [];
  const taken = new Set(goals.map(({ measure_id }) => measure_id));
  return latest.result.tasks
    .flatMap((task) => (task.kind === "measure" && !taken.has(task.measure.id) ? [task] : []))
    .slice(0, SUGGESTIONS)
    .map(({ measure, minutes }) => ({
      measureId: measure.id,
      title: measure.title,
      minutes,
      yen: yearlyCost(measure.cost, latest.people).max,
    }));
}
