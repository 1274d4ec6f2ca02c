/** The four patterns of trouble through others (R121): who is concerned, and for whom the duties are settled. */
import type { Entry } from "../kit/definition.ts";
import { several } from "../kit/read.ts";
import { patterns } from "./fields.ts";

export type Pattern = (typeof patterns)[number];

export interface PatternRow {
  readonly pattern: Pattern;
  readonly companies: readonly Entry[];
  /** Those of them for whom something is still to be settled: what, in the order in which it is asked. */
  readonly open: readonly { readonly entry: Entry; readonly missing: readonly Missing[] }[];
}

export type Missing = "calm_duties" | "bad_day_duties" | "notice_terms" | "alternative";

/** What each pattern asks for: word of incidents from software and services, another source where parts may stop. */
const asked: Readonly<Record<Pattern, readonly Missing[]>> = {
  software: ["notice_terms", "calm_duties", "bad_day_duties"],
  cloud: ["notice_terms", "calm_duties", "bad_day_duties"],
  connection: ["calm_duties", "bad_day_duties"],
  parts: ["alternative", "calm_duties", "bad_day_duties"],
};

export function patternRows(entries: readonly Entry[]): PatternRow[] {
  return patterns.map((pattern) => {
    const companies = entries.filter(({ values }) => several(values, "patterns").includes(pattern));
    const open = companies.flatMap((entry) => {
      const missing = asked[pattern].filter((key) => !entry.values[key]);
      return missing.length > 0 ? [{ entry, missing }] : [];
    });
    return { pattern, companies, open };
  });
}

/** How many of a company's duties are settled, of how many that the patterns ask for. */
export function coverage(rows: readonly PatternRow[]): { readonly settled: number; readonly of: number } {
  const of = rows.reduce((sum, { pattern, companies }) => sum + companies.length * asked[pattern].length, 0);
  const open = rows.reduce((sum, row) => sum + row.open.reduce((n, { missing }) => n + missing.length, 0), 0);
  return { settled: of - open, of };
}
