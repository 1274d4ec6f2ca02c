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
  /** Minutes there are this week. */
  readonly budget: number;
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

/** Minutes a week to choose from; 40 unless chosen. */
export const budgets = [20, 40, 90, 180] as const;
export const usualBudget = 40;

/** Judges a sheet. */
export function resultOf({ sheet, previous, people, budget }: ResultInput): Result {
  const tasks = rankMeasures<Measure, Question>(questions, sheet, people);
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
