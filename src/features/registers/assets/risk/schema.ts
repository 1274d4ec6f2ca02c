/** Input of the risk review: views of threats, decisions, measures. */
import { z } from "zod";
import { levels, type Treatment } from "#src/engine/risk/index.ts";
import { addDays } from "#src/text/dates.ts";
import { parseDay } from "#src/text/parse-day.ts";
import { takesMeasures } from "./rules.ts";
import type { Frequency } from "./tables.ts";

/** Longer than this nobody leaves a decision without looking at it again. */
const MOST_REVIEW_DAYS = 3 * 366;
const MOST_YEARS = 20 * 366;

export const frequencies = ["3", "2", "1", "never", "open"] as const satisfies readonly Frequency[];
export const treatmentKeys = ["reduce", "keep", "transfer", "avoid"] as const satisfies readonly Treatment[];

const text = (most: number) =>
  z
    .string("required")
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(1).max(most));

const optionalLine = (most: number) =>
  z
    .string()
    .default("")
    .transform((value) => value.replace(/\s+/g, " ").trim())
    .pipe(z.string().max(most));

/** A day as people type it, from `first` to `last`; "" where it may be left out. */
function day(first: string, last: string, isRequired: boolean) {
  return z
    .string()
    .default("")
    .transform((value, context) => {
      if (value.trim() === "" && !isRequired) return "";
      const found = parseDay(value);
      const problem =
        value.trim() === ""
          ? "required"
          : found === undefined
            ? "invalid-date"
            : found < first
              ? "day-past"
              : found > last
                ? "day-far"
                : undefined;
      if (found !== undefined && problem === undefined) return found;
      context.addIssue({ code: "custom", message: problem ?? "invalid-date" });
      return z.NEVER;
    });
}

const level = z
  .enum(["", "1", "2", "3"], "invalid-choice")
  .default("")
  .transform((value) => levels.find((one) => String(one) === value) ?? null);

const measureFields = (today: string) => ({
  control: optionalLine(64),
  title: optionalLine(120),
  due: day(today, addDays(today, MOST_REVIEW_DAYS), false),
});

/** A decision with, if wanted, its first measure. @param hasMeasures whether the asset has some already */
export function decisionSchema(today: string, hasMeasures: boolean) {
  return z
    .object({
      treatment: z.enum(treatmentKeys, "choose-treatment"),
      reason: text(1000),
      approver: z.string("required").min(1).max(64),
      review_on: day(addDays(today, 1), addDays(today, MOST_REVIEW_DAYS), true),
      covered_until: day(today, addDays(today, MOST_YEARS), false),
      expected_threat: level,
      expected_vulnerability: level,
      ...measureFields(today),
    })
    .superRefine((value, context) => {
      const problem = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      if (value.treatment === "transfer" && value.covered_until === "") problem("covered_until", "required");
      const none = !hasMeasures && value.control === "" && value.title === "";
      if (takesMeasures(value.treatment) && none) problem("title", "needs-measure");
    });
}
export type DecisionInput = z.output<ReturnType<typeof decisionSchema>>;

/** A further measure. */
export function measureSchema(today: string) {
  return z.object(measureFields(today)).superRefine((value, context) => {
    if (value.control !== "" || value.title !== "") return;
    context.addIssue({ code: "custom", path: ["title"], message: "needs-measure" });
  });
}
export type MeasureInput = z.output<ReturnType<typeof measureSchema>>;

/** How often each threat comes, in fields named `threat-<place in the list>`. @param count of threats shown */
export function viewSchema(count: number) {
  const fields = Array.from({ length: count }, (_, index) => [
    `threat-${index}`,
    z.enum(frequencies, "invalid-choice").optional(),
  ]);
  return z
    .object({ reason: optionalLine(500), ...Object.fromEntries(fields) })
    .transform((sent: Readonly<Record<string, unknown>>) => ({
      reason: String(sent.reason ?? ""),
      chosen: Array.from({ length: count }, (_, index) => sent[`threat-${index}`] as Frequency | undefined),
    }));
}
