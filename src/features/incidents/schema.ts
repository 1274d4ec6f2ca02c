/** Input of the incident's forms; every text has a limit, every time is a time. */
import { z } from "zod";
import { controls } from "#src/handbook/controls/index.ts";
import { incidentKinds, incidentQuestions } from "#src/handbook/incident/index.ts";
import { parseDay } from "#src/text/parse-day.ts";
import { instantIn } from "./rules.ts";

const area = (most: number) =>
  z
    .string()
    .default("")
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(most));
const line = (most: number) => area(most).transform((value) => value.replace(/\s+/g, " "));
const needed = (most: number) => line(most).pipe(z.string().min(1, "required"));
const entryId = z
  .string()
  .regex(/^([0-9a-zA-Z-]{8,64})?$/, "invalid")
  .default("");

/** A local time of the company; empty for now. The result is ISO in UTC, or "". */
const localMoment = (timeZone: string) =>
  z
    .string()
    .default("")
    .transform((value, context) => {
      if (value.trim() === "") return "";
      const instant = instantIn(timeZone, value.trim().replace(" ", "T"));
      if (instant) return instant.toISOString();
      context.addIssue({ code: "custom", message: "invalid-time" });
      return z.NEVER;
    });

const kinds = incidentKinds.map(({ id }) => id);
const level = z
  .enum(["0", "1", "2", "3"], "invalid-choice")
  .transform((value) => Number(value) as 0 | 1 | 2 | 3);

export const openSchema = (timeZone: string) =>
  z.object({
    title: needed(120),
    kind: z.enum(kinds, "invalid-choice").default("other"),
    level,
    at: localMoment(timeZone),
  });

export const noteSchema = (timeZone: string) =>
  z.object({ text: area(8_000).pipe(z.string().min(1, "required")), at: localMoment(timeZone), id: entryId });

export const questionIds: readonly string[] = incidentQuestions.map(({ id }) => id);

/** Text wins over the tick for "not known"; neither leaves the question as it is. */
export const answersSchema = z.object(
  Object.fromEntries(
    questionIds.flatMap((id) => [
      [`q-${id}`, area(4_000)],
      [`unknown-${id}`, z.string().max(10).optional()],
    ]),
  ),
);

export const levelSchema = z.object({ level, reason: needed(500) });
export const memberSchema = z.object({ name: needed(100), part: line(100), phone: line(40) });
export const meetingSchema = (timeZone: string) =>
  z.object({ present: needed(500), decided: area(4_000), at: localMoment(timeZone) });

export const notifiedTo = [
  "commission",
  "persons",
  "police",
  "ipa",
  "customers",
  "insurer",
  "vendor",
  "lawyer",
  "entruster",
  "employees",
  "other",
] as const;
export const notifiedSchema = (timeZone: string) =>
  z.object({
    to: z.enum(notifiedTo, "invalid-choice"),
    name: line(120),
    what: area(2_000),
    number: line(60),
    at: localMoment(timeZone),
  });

const day = z
  .string("required")
  .default("")
  .transform((value, context) => {
    const found = parseDay(value);
    if (found) return found;
    context.addIssue({ code: "custom", message: value.trim() === "" ? "required" : "invalid-date" });
    return z.NEVER;
  });

const control = z
  .string()
  .default("")
  .refine((value) => value === "" || controls.some(({ id }) => id === value), "invalid-choice");
export const taskSchema = z.object({ title: needed(120), due: day, control });

export const closureSchema = z.object({
  leaked: area(4_000).pipe(z.string().min(1, "required")),
  entered: area(4_000).pipe(z.string().min(1, "required")),
  outflow: area(4_000).pipe(z.string().min(1, "required")),
  summary: area(4_000),
});
export const reopeningSchema = z.object({ reason: needed(500) });

const truth = z.enum(["yes", "no", "unknown"], "invalid-choice").default("unknown");
const count = z
  .string()
  .default("")
  .transform((value) => value.normalize("NFKC").replace(/[,\s]/g, ""))
  .pipe(z.string().regex(/^\d{0,9}$/, "invalid-number"));

export const breachSchema = z
  .object({
    known: day,
    happened: z.enum(["yes", "possible", "no", "unknown"], "invalid-choice").default("unknown"),
    personalData: truth,
    sensitive: truth,
    financial: truth,
    wrongful: truth,
    least: count,
    most: count,
    encrypted: truth,
    pseudonymised: truth,
    recovered: truth,
    entrusted: z.enum(["yes", "partly", "no", "unknown"], "invalid-choice").default("unknown"),
    myNumber: truth,
  })
  .superRefine(({ least, most }, context) => {
    if (most !== "" && Number(most) < Number(least || "0"))
      context.addIssue({ code: "custom", path: ["most"], message: "most-below-least" });
  })
  .transform(({ known, least, most, ...answers }) => ({
    known,
    answers: {
      ...answers,
      persons: { least: Number(least || "0"), most: most === "" ? null : Number(most) },
    },
  }));

/** One line of what was written down without a connection. */
export const offlineLineSchema = z.object({
  id: z.string().regex(/^[0-9a-zA-Z-]{8,64}$/),
  at: z.iso.datetime({ offset: true }),
  by: z.string().max(100).default(""),
  text: z.string().min(1).max(8_000),
  question: z
    .string()
    .refine((id) => questionIds.includes(id))
    .optional(),
});
export const importSchema = z.object({ lines: area(200_000).pipe(z.string().min(1, "required")) });
export const draftSchema = z.object({
  format: z.enum(["docx", "pdf"], "invalid-choice"),
  lang: z.enum(["ja", "en"], "invalid-choice").optional(),
});

/** A passphrase for the carry-out copy, twice; never shown again and never kept. */
export const offlineCopySchema = z
  .object({
    password: z.string("required").min(12).max(200),
    "password-again": z.string("required").min(1, "required"),
  })
  .refine((value) => value.password === value["password-again"], {
    path: ["password-again"],
    error: "not-same",
  });
