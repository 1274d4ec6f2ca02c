/** Where in a file a problem stands, how old an edition is, and how a field is named. */
import type { PackProblem } from "./service.ts";

/** Whole months between two days, YYYY-MM-DD; 0 for a day ahead. */
export function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const [laterYear = 0, laterMonth = 0, laterDay = 0] = to.split("-").map(Number);
  const months = (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0);
  return Math.max(0, months);
}

/** The line of the file, from 1, where a problem stands; undefined where that cannot be told. */
export function lineOf(file: string, problem: PackProblem): number | undefined {
  if (problem.key === "not-json") return lineOfError(file);
  const lines = file.split("\n");
  const [head, part] = "entry" in problem ? (problem.entry ?? "").split(".") : [];
  if (head === "content" || problem.key === "bad-head")
    return lineWith(lines, [`"content"`, quoted(part ?? head)]);
  if (!("entry" in problem) || problem.entry === undefined) return undefined;
  const field = "field" in problem ? problem.field : undefined;
  return lineWith(lines, [quoted(problem.entry), ...(field === undefined ? [] : [quoted(field)])]);
}

const quoted = (name = "") => JSON.stringify(name);

/** The line with the last of several names, each looked for after the one before; else that of the one before. */
function lineWith(lines: readonly string[], names: readonly string[]): number | undefined {
  let found: number | undefined;
  for (const name of names) {
    const from = found ?? 0;
    const at = lines.findIndex((line, index) => index >= from && line.trimStart().startsWith(name));
    if (at < 0) break;
    found = at;
  }
  return found === undefined ? undefined : found + 1;
}

/** Where the reader of JSON stopped. */
function lineOfError(file: string): number | undefined {
  try {
    JSON.parse(file);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const line = /line (\d+)/.exec(message)?.[1];
    if (line) return Number(line);
    const position = /position (\d+)/.exec(message)?.[1];
    // An unfinished file is wrong at its end.
    return file.slice(0, position ? Number(position) : undefined).split("\n").length;
  }
}

const fieldNames = {
  title: /^title$/,
  reason: /^reason$/,
  what: /^evidence\.what$/,
  days: /^evidence\.days$/,
  question: /^byHand\.\d+\.question$/,
  taskTitle: /^task\.title$/,
  step: /^task\.steps\.(\d)$/,
  minutes: /^task\.minutes$/,
  minutesEach: /^task\.minutesEach$/,
  everyDays: /^task\.everyDays$/,
  appearDaysBefore: /^task\.appearDaysBefore$/,
} as const;

export type FieldName = keyof typeof fieldNames;

export interface NamedField {
  /** Null for a field that has no word of its own: its path is shown. */
  readonly name: FieldName | null;
  /** Of a step, from 1. */
  readonly number: number | null;
  readonly lang: "ja" | "en" | null;
}

/** What a path of a control means. */
export function namedField(path: string): NamedField {
  const lang = /\.(ja|en)$/.exec(path)?.[1];
  const bare = path.replace(/\.(ja|en)$/, "");
  for (const [name, pattern] of Object.entries(fieldNames)) {
    const found = pattern.exec(bare);
    if (found)
      return {
        name: name as FieldName,
        number: found[1] === undefined ? null : Number(found[1]) + 1,
        lang: lang === "ja" || lang === "en" ? lang : null,
      };
  }
  return { name: null, number: null, lang: null };
}
