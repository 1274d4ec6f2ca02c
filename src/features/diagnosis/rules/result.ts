/** Everything a result shows, from the answers alone: the page, the PDF, the spreadsheet and the CLI share it. */
import {
  type Comparison,
  compare,
  type RankedTask,
  rankMeasures,
  type Score,
  type Sheet,
  score,
  thisWeek,
  type Week,
} from "#src/engine/diagnosis/index.ts";
import { type Measure, type Question, questions } from "#src/handbook/index.ts";
import { type TopicScore, topicScores } from "./topics.ts";

/** Something to do: find out what nobody knows, or carry out a measure. */
export type Task = RankedTask<Measure, Question>;

export interface ResultInput {
  readonly sheet: Sheet;
  /** The closed diagnosis before; null for the first. */
  readonly previous: Sheet | null;
  /** Size of the company, for costs per person. */
  readonly people: number;
  /** Minutes there are this week; chosen by the tasks unless given. */
  readonly budget?: number | undefined;
}

export interface Result {
  readonly sheet: Sheet;
  readonly score: Score;
  readonly comparison: Comparison | null;
  readonly topics: readonly TopicScore[];
  /** Everything to do, most important first. */
  readonly tasks: readonly Task[];
  readonly week: Week<Task>;
  readonly budget: number;
}

/** Minutes a week to choose from. */
export const budgets = [20, 40, 90, 180] as const;
export const usualBudget = 40;
/** How many things a week has. */
export const WEEK = 3;

/**
 * The minutes to start with: the usual ones, or the next choice that has room for three things where the most
 * important ones take longer.
 */
export function suggestedBudget(tasks: readonly Task[]): number {
  const enough = Math.min(WEEK, new Set(tasks.map(({ number }) => number)).size);
  const roomy = budgets.find(
    (minutes) => minutes >= usualBudget && thisWeek(tasks, minutes).tasks.length >= enough,
  );
  return roomy ?? budgets[budgets.length - 1] ?? usualBudget;
}

/** Judges a sheet. */
export function resultOf({ sheet, previous, people, ...chosen }: ResultInput): Result {
  const tasks = rankMeasures<Measure, Question>(questions, sheet, people);
  const budget = chosen.budget ?? suggestedBudget(tasks);
  return {
    sheet,
    score: score(sheet),
    comparison: previous ? compare(previous, sheet) : null,
    topics: topicScores(sheet),
    tasks,
    week: thisWeek(tasks, budget),
    budget,
  };
}

/** The question of a number from 1 to 25. */
export function questionOf(number: number): Question {
  const found = questions.find((question) => question.number === number);
  if (!found) throw new RangeError(`no question ${number}`);
  return found;
}
