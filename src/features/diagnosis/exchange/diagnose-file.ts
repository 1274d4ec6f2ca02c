/** The self-diagnosis without a database: answers as JSON in, the judgement as plain data out. For the CLI. */
import {
  type Answer,
  type BandId,
  isAnswer,
  type Part,
  questionNumbers,
  type Reasons,
} from "#src/engine/diagnosis/index.ts";
import type { Lang } from "#src/text/words.ts";
import { resultOf, type Task } from "../rules/result.ts";
import { exchangeText } from "../text/exchange.ts";
import { taskWords } from "../views/task-words.ts";

/** Something wrong with the file; `json-key` and `json-value` name the entry. */
export interface FileProblem {
  readonly key: "json-not-object" | "json-key" | "json-value";
  readonly question: string;
  readonly value: string;
}

/** What a program gets; words are in the language asked for. */
export interface Diagnosed {
  /** Sum of the points of the answers given, −25…100. */
  readonly total: number;
  /** True when fewer than 25 questions are answered; the total is then not the official one. */
  readonly provisional: boolean;
  readonly answered: number;
  readonly unanswered: readonly number[];
  /** Lowest and highest total that the missing answers still allow. */
  readonly lowest: number;
  readonly highest: number;
  /** Null while provisional. */
  readonly band: BandId | null;
  readonly possibleBands: readonly BandId[];
  readonly parts: readonly {
    readonly part: Part;
    readonly total: number;
    readonly min: number;
    readonly max: number;
  }[];
  /** Numbers of the questions answered "unknown". */
  readonly unknowns: readonly number[];
  /** What to do, most important first. */
  readonly measures: readonly DiagnosedTask[];
  /** Ids of the (up to three) tasks of this week, and the minutes they were chosen for. */
  readonly week: { readonly minutes: number; readonly tasks: readonly string[] };
}

export interface DiagnosedTask {
  readonly rank: number;
  readonly id: string;
  readonly question: number;
  readonly answer: Answer;
  readonly kind: "find-out" | "measure";
  readonly level: 1 | 2 | 3;
  readonly priority: number;
  readonly reasons: Reasons;
  readonly title: string;
  readonly why: string;
  readonly steps: readonly string[];
  readonly minutes: number;
  readonly cost: string;
  readonly who: string;
}

export interface FileOptions {
  readonly lang?: Lang;
  /** Size of the company, for costs per person; 20 unless given. */
  readonly people?: number;
  readonly minutes?: number;
}

export type FileResult =
  | { readonly ok: true; readonly value: Diagnosed }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Judges answers of the form `{"1": "yes", "2": "partly", …}`. Questions may be missing; everything that is
 * not a question or not an answer is reported, and then nothing is judged.
 */
export function diagnoseFile(json: unknown, options: FileOptions = {}): FileResult {
  const { lang = "ja", people = 20, minutes } = options;
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return { ok: false, problems: [{ key: "json-not-object", question: "", value: "" }] };
  const entries = Object.entries(json);
  const problems = entries.flatMap(([question, value]): FileProblem[] => {
    if (!questionNumbers.some((number) => String(number) === question))
      return [{ key: "json-key", question, value: "" }];
    return isAnswer(value) ? [] : [{ key: "json-value", question, value: shown(value) }];
  });
  if (problems.length > 0) return { ok: false, problems };
  const result = resultOf({ sheet: Object.fromEntries(entries), previous: null, people, budget: minutes });
  const { score, tasks, week } = result;
  return {
    ok: true,
    value: {
      total: score.total,
      provisional: !score.complete,
      answered: score.answered,
      unanswered: score.unanswered,
      lowest: score.lowest,
      highest: score.highest,
      band: score.band,
      possibleBands: score.possibleBands,
      parts: score.parts.map(({ part, total, min, max }) => ({ part, total, min, max })),
      unknowns: score.unknown,
      measures: tasks.map((task) => taskAsData(lang, task, people)),
      week: { minutes: result.budget, tasks: week.tasks.map(({ id }) => id) },
    },
  };
}

/** A problem as a sentence. */
export function fileProblemWords(lang: Lang, { key, question, value }: FileProblem): string {
  const t = exchangeText[lang];
  if (key === "json-key") return t["json-key"](question);
  return key === "json-value" ? t["json-value"](question, value) : t[key];
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}

function taskAsData(lang: Lang, task: Task, people: number): DiagnosedTask {
  const { title, why, steps, cost, who } = taskWords(lang, task, people);
  return {
    rank: task.rank,
    id: task.id,
    question: task.number,
    answer: task.answer,
    kind: task.kind,
    level: task.kind === "measure" ? task.measure.level : 1,
    priority: task.reasons.priority,
    reasons: task.reasons,
    title,
    why,
    steps,
    minutes: task.minutes,
    cost,
    who,
  };
}
