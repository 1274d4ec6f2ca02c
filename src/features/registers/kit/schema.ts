/** The few forms that are the same for every register; an entry's own fields are read by `clean.ts`. */
import { z } from "zod";
import { parseDay } from "#src/text/parse-day.ts";

/** The version that a form was opened with: a change by somebody else in between is not overwritten. */
export const versionForm = z.object({ version: z.coerce.number().int().min(1) });

export const retirementForm = z.object({
  on: z.string().transform((raw, context) => {
    const day = parseDay(raw);
    if (day !== undefined && day >= "1990-01-01" && day <= "2200-12-31") return day;
    context.addIssue({ code: "custom", message: raw.trim() === "" ? "required" : "invalid-date" });
    return z.NEVER;
  }),
  why: z.string().trim().min(1).max(500),
});

/** The ids of a bulk change, as its page sent them. */
export const bulkIds = z
  .string()
  .max(250_000)
  .transform((ids) => ids.split(" ").filter(Boolean));
