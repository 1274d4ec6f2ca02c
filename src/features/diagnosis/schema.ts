/** Input of the self-diagnosis: forms name a question's fields `answer-7`, `note-7`, `seen-7`. */
import { z } from "zod";
import { type Answer, answers, isAnswer, questionNumbers } from "#src/engine/diagnosis/index.ts";
import { defaultVersion, type VersionId, versions } from "#src/handbook/index.ts";
import type { Entry } from "./rules/changes.ts";

/** Longest note, in characters. */
export const NOTE_LENGTH = 1000;

const versionIds = versions.map(({ id }) => id) as [VersionId, ...VersionId[]];

/** The person's name on the report; full-width spaces and the like stay as typed. */
const personName = z.string().trim().min(1).max(80);

export const startSchema = z.object({
  "content-version": z.enum(versionIds).default(defaultVersion),
  "with-previous": z.literal("yes").optional(),
});

export const closureSchema = z.object({ responsible: personName });

/** A note as it is kept: one kind of line break, no space around. */
const note = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .pipe(z.string().max(NOTE_LENGTH))
  .default("");

const fieldsOf = (number: number) =>
  [
    [`answer-${number}`, z.enum(answers as [Answer, ...Answer[]]).optional()],
    [`note-${number}`, note],
    [`seen-${number}`, z.string().max(64).optional()],
  ] as const;

const buttons = z.object({
  page: z.string().min(1).max(64),
  go: z.enum(["next", "back"]).optional(),
});

/** Any number of questions in one form; those without a `seen` field were not on the page. */
export const answersSchema = z
  .intersection(buttons, z.object(Object.fromEntries(questionNumbers.flatMap(fieldsOf))))
  .transform(({ page, go, ...rest }) => {
    const fields: Readonly<Record<string, unknown>> = rest;
    const entries = questionNumbers.flatMap((item): Entry[] => {
      const seen = fields[`seen-${item}`];
      if (typeof seen !== "string") return [];
      const answer = fields[`answer-${item}`];
      return [{ item, answer: isAnswer(answer) ? answer : null, note: String(fields[`note-${item}`]), seen }];
    });
    return { page, go, entries };
  });

/** Departments' names, one a line. */
export const departmentsSchema = z.object({
  departments: z
    .string()
    .transform((text) =>
      text
        .split(/[\r\n]+/)
        .map((line) => line.normalize("NFKC").trim())
        .filter((line) => line !== ""),
    )
    .pipe(
      z
        .array(z.string().max(40, "department-too-long"))
        .min(1, "department-required")
        .max(50, "department-too-many"),
    ),
});

export const codeSchema = z.object({ code: z.string().max(64) });

export const respondentSchema = z.object({ respondent: personName });
