/** Input of the year: a goal, a monthly check, the minutes of a management review, a signature. */
import { z } from "zod";
import { parseNumber } from "#src/text/numbers.ts";
import { parseDay } from "#src/text/parse-day.ts";
import { goalStates } from "./rules.ts";

/** Longest texts, in characters. */
export const lengths = { title: 120, target: 300, owner: 80, remark: 1000, attendees: 1000, decisions: 4000 };
const MOST_YEN = 100_000_000_000;

const clean = z
  .string()
  .default("")
  .transform((value) => value.replace(/\r\n?/g, "\n").trim());
const words = (most: number) => clean.pipe(z.string().min(1, "required").max(most));
const maybe = (most: number) => clean.pipe(z.string().max(most));

const yen = clean.transform((value, context) => {
  if (value === "") return null;
  const number = parseNumber(value);
  if (number !== undefined && Number.isInteger(number) && number >= 0 && number <= MOST_YEN) return number;
  context.addIssue({ code: "custom", message: number === undefined ? "invalid-number" : "yen-range" });
  return z.NEVER;
});

const maybeDay = clean.transform((value, context) => {
  const day = value === "" ? "" : parseDay(value);
  if (day !== undefined && (day === "" || day >= "2000-01-01")) return day;
  context.addIssue({ code: "custom", message: "invalid-date" });
  return z.NEVER;
});

const year = z.coerce.number().int().min(2000).max(2099);

/** A goal; what became of it must be said once it is reached or dropped. */
export const goalSchema = z
  .object({
    year,
    title: words(lengths.title),
    target: words(lengths.target),
    owner: words(lengths.owner),
    "due-month": z.string("required").regex(/^20\d{2}-(0[1-9]|1[0-2])$/, "required"),
    "budget-yen": yen,
    measure: z.string().max(80).default(""),
    state: z.enum(goalStates).default("open"),
    result: maybe(lengths.remark),
    version: z.coerce.number().int().min(0).default(0),
  })
  .superRefine(({ state, result }, context) => {
    if (state !== "open" && result === "")
      context.addIssue({ code: "custom", path: ["result"], message: "say-result" });
  });
export type GoalInput = z.output<typeof goalSchema>;

export const checkSchema = z.object({ remark: words(lengths.remark) });

/** A draft may have gaps; what is there must be readable. */
export const minutesSchema = z.object({
  year,
  "held-on": maybeDay,
  attendees: maybe(lengths.attendees),
  decisions: maybe(lengths.decisions),
  "next-on": maybeDay,
  version: z.coerce.number().int().min(0),
  go: z.enum(["signature"]).optional(),
});
export type MinutesInput = z.output<typeof minutesSchema>;

/** A signature under the minutes with this content. */
export const signatureSchema = z.object({
  seen: z.string().min(1).max(64),
  signer: words(80),
});
