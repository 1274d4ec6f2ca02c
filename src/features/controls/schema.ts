/** Input of a control's page: answers by hand, and a waiver with its reason, approver and last day. */
import { z } from "zod";
import { addDays } from "#src/text/dates.ts";
import { parseDay } from "#src/text/parse-day.ts";

const words = (most: number) =>
  z
    .string("required")
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(1).max(most));

/** A waiver is looked at again after a year at the latest. */
export const MOST_DAYS = 365;

/** @param today the company's day */
export function waiverSchema(today: string) {
  return z.object({
    object: z.string().max(64).default(""),
    reason: words(500),
    approver: words(80),
    until: z.string("required").transform((value, context) => {
      const day = parseDay(value);
      const message =
        value.trim() === ""
          ? "required"
          : day === undefined
            ? "invalid-date"
            : day < today
              ? "until-past"
              : day > addDays(today, MOST_DAYS)
                ? "until-far"
                : undefined;
      if (day !== undefined && message === undefined) return day;
      context.addIssue({ code: "custom", message: message ?? "invalid-date" });
      return z.NEVER;
    }),
  });
}

const values = ["yes", "no", "unknown"] as const;

/** Field names: `fact-device.autoUpdate`, and `seen-…` with the version that the page showed. */
export const factField = (fact: string) => `fact-${fact}`;
export const seenField = (fact: string) => `seen-${fact}`;

/** The answers of a form; a question without a chosen answer is left as it is. */
export function answersSchema(facts: readonly string[]) {
  const fields = facts.flatMap((fact) => [
    [factField(fact), z.enum(values).optional()] as const,
    [
      seenField(fact),
      z.coerce.number("invalid").int("invalid").min(0, "invalid").max(1_000_000, "invalid"),
    ] as const,
  ]);
  return z.object(Object.fromEntries(fields)).transform((sent) =>
    facts.flatMap((fact) => {
      const value = values.find((known) => known === sent[factField(fact)]);
      const seen = sent[seenField(fact)];
      return value !== undefined && typeof seen === "number" ? [{ fact, value, seen }] : [];
    }),
  );
}
