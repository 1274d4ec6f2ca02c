/** Input of a record: what happened on which day, and what belongs to its kind. */
import { z } from "zod";
import { parseDay } from "#src/text/parse-day.ts";
import { addressProblem, kinds } from "./rules.ts";

const typed = z.string().default("");

/** A day as people write it, in western years or eras; not after `today`, as a record is of what happened. */
function pastDay(today: string) {
  return z.string("required").transform((value, context) => {
    if (value.trim() === "") {
      context.addIssue({ code: "custom", message: "required" });
      return z.NEVER;
    }
    const day = parseDay(value);
    if (day !== undefined && day <= today) return day;
    context.addIssue({ code: "custom", message: day === undefined ? "invalid-date" : "future-day" });
    return z.NEVER;
  });
}

const address = z
  .string("required")
  .transform((value) => value.normalize("NFKC").trim())
  .superRefine((value, context) => {
    const problem = value === "" ? "required" : addressProblem(value);
    if (problem) context.addIssue({ code: "custom", message: problem });
  })
  .pipe(z.string().max(500));

const note = typed.transform((value) => value.replace(/\r\n?/g, "\n").trim()).pipe(z.string().max(500));

/** Only the fields of its kind are read. @param today the company's day, YYYY-MM-DD */
export function recordSchema(today: string) {
  const shared = { on: pastDay(today), note };
  const declarationId = typed.transform((value) => value.normalize("NFKC").trim()).pipe(z.string().max(40));
  return z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("policy-set"), ...shared }),
    z.object({ kind: z.literal("policy-published"), ...shared, url: address }),
    z.object({ kind: z.literal("page-checked"), ...shared, outcome: z.enum(["seen", "not-seen"], "choose") }),
    z.object({ kind: z.literal(["declared-1", "declared-2"]), ...shared, "declaration-id": declarationId }),
  ]);
}

export type RecordInput = z.output<ReturnType<typeof recordSchema>>;

/** The kind in a URL or a hidden field. */
export const kindSchema = z.enum(kinds);

export const withdrawalSchema = z.object({ reason: z.string().trim().min(1).max(200) });
