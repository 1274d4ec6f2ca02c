/** Input of the pages about tasks: answers to several at once, reasons, own tasks, days off. */
import { z } from "zod";
import { addDays, daysBetween } from "#src/text/dates.ts";
import { parseNumber } from "#src/text/numbers.ts";
import { parseDay } from "#src/text/parse-day.ts";
import { MOST_SNOOZE_DAYS } from "./rules.ts";

/** A task that cannot be done comes up again after a year at the latest. */
const MOST_WAIVED_DAYS = 366;
const MOST_HOLIDAYS = 60;

const words = (most: number) =>
  z
    .string("required")
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(1).max(most));

const line = (most: number) => words(most).transform((value) => value.replace(/\s+/g, " "));

/** A day as people type it, from `first` to `last`. */
function dayField(first: string, last: string) {
  return z.string("required").transform((value, context) => {
    const day = parseDay(value);
    const message =
      value.trim() === ""
        ? "required"
        : day === undefined
          ? "invalid-date"
          : day < first
            ? "until-past"
            : day > last
              ? "until-far"
              : undefined;
    if (day !== undefined && message === undefined) return day;
    context.addIssue({ code: "custom", message: message ?? "invalid-date" });
    return z.NEVER;
  });
}

const tasks = z
  .union([z.string(), z.array(z.string())], "choose-some")
  .transform((value) => [...new Set(Array.isArray(value) ? value : [value])])
  .pipe(z.array(z.string().min(1).max(120)).min(1, "choose-some").max(200));

const ref = z
  .string()
  .regex(/^((user|person):[0-9a-zA-Z-]{1,64})?$/, "invalid-choice")
  .default("");

/** An answer to one task or to several: done, put off for some days, or who does it. */
export function recordSchema(today: string) {
  return z.discriminatedUnion(
    "kind",
    [
      z.object({ kind: z.literal("done"), task: tasks }),
      z.object({
        kind: z.literal("snoozed"),
        task: tasks,
        until: dayField(addDays(today, 1), addDays(today, MOST_SNOOZE_DAYS)).default(addDays(today, 7)),
      }),
      z
        .object({ kind: z.literal("assigned"), task: tasks, owner: ref, deputy: ref })
        .refine(({ owner, deputy }) => owner !== "" || deputy === "", {
          path: ["owner"],
          error: "choose-owner",
        })
        .refine(({ owner, deputy }) => owner === "" || owner !== deputy, {
          path: ["deputy"],
          error: "same-person",
        }),
    ],
    "invalid-choice",
  );
}
export type RecordInput = z.output<ReturnType<typeof recordSchema>>;

export function requestSchema(today: string) {
  return z.object({
    task: z.string("required").min(1).max(120),
    reason: words(500),
    until: dayField(addDays(today, 1), addDays(today, MOST_WAIVED_DAYS)),
  });
}
export type RequestInput = z.output<ReturnType<typeof requestSchema>>;

export const decisionSchema = z.object({
  id: z.string("required").min(1).max(64),
  decision: z.enum(["accepted", "refused"], "invalid-choice"),
});

export function ownTaskSchema(today: string) {
  return z.object({
    title: line(120),
    due: dayField(today, addDays(today, 5 * 366)),
    minutes: z
      .string("required")
      .min(1, "required")
      .transform((value) => parseNumber(value))
      .pipe(z.number("invalid-number").int("invalid-number").min(1).max(600)),
  });
}
export type OwnTaskInput = z.output<ReturnType<typeof ownTaskSchema>>;

/** Days from the first to the last, which may be left out. */
export function holidaySchema(today: string) {
  const first = addDays(today, -366);
  const last = addDays(today, 3 * 366);
  return z
    .object({
      from: dayField(first, last),
      to: z
        .union([
          z
            .string()
            .regex(/^\s*$/)
            .transform(() => ""),
          dayField(first, last),
        ])
        .default(""),
      name: line(60),
    })
    .transform(({ from, to, name }, context) => {
      const count = to === "" ? 1 : daysBetween(from, to) + 1;
      if (count >= 1 && count <= MOST_HOLIDAYS)
        return { name, days: Array.from({ length: count }, (_, i) => addDays(from, i)) };
      const message = count < 1 ? "before-start" : "too-many-days";
      context.addIssue({ code: "custom", path: ["to"], message });
      return z.NEVER;
    });
}

/** What a button of a list sends: the day or the id it stands beside. */
export const daySchema = z.object({ day: z.string("required").regex(/^\d{4}-\d{2}-\d{2}$/, "invalid-date") });
export const idSchema = z.object({ id: z.string("required").min(1).max(64) });
