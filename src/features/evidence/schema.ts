/** Input of evidence: what it shows, which day, about whom; and the reasons that people give. */
import { z } from "zod";
import { parseDay } from "#src/text/parse-day.ts";

/** Files of one piece of evidence, and all of them together with the form around. */
export const uploadLimits = { files: 5, bodyBytes: 20_000_000 + 64 * 1024 } as const;

const words = (most: number) =>
  z
    .string("required")
    .transform((value) => value.replace(/\r\n?/g, "\n").replaceAll("\0", "").trim())
    .pipe(z.string().min(1).max(most));

/** @param today the company's day @param days how long evidence of the control counts: older is of no use */
export function evidenceSchema(today: string, lastDay: (day: string) => string) {
  return z.object({
    statement: words(2000),
    "happened-on": z.string("required").transform((value, context) => {
      const day = parseDay(value);
      const problem =
        value.trim() === ""
          ? "required"
          : day === undefined || day < "2000-01-01"
            ? "invalid-date"
            : day > today
              ? "future-day"
              : lastDay(day) < today
                ? "too-old"
                : undefined;
      if (day !== undefined && problem === undefined) return day;
      context.addIssue({ code: "custom", message: problem ?? "invalid-date" });
      return z.NEVER;
    }),
    object: z
      .union([
        z
          .string()
          .max(64)
          .transform((one) => [one]),
        z.array(z.string().max(64)).max(500),
      ])
      .default([])
      .transform((ids) => [...new Set(ids.filter(Boolean))]),
  });
}

export const countersignatureSchema = z.object({ note: words(500) });

export const withdrawalSchema = z.object({ reason: words(300) });
