/** How each field of a person must look; forms, files and later the API read people through here. */
import { z } from "zod";
import { fold } from "#src/text/fold.ts";
import { parseDay } from "#src/text/parse-day.ts";
import { type Employment, employments, type Field, type PersonValues } from "./fields.ts";
import { cleanCode, cleanLine, cleanText } from "./rules/clean.ts";
import { employmentNames } from "./text/columns.ts";

/** Longest accepted texts, in characters. */
const most = {
  number: 40,
  name: 60,
  mail: 254,
  department: 80,
  title: 80,
  phone: 40,
  note: 1000,
} as const;

const line = (length: number) => z.string().transform(cleanLine).pipe(z.string().max(length));
const code = (length: number) => z.string().transform(cleanCode).pipe(z.string().max(length));

const mail = z
  .string()
  .transform((raw) =>
    cleanCode(raw)
      .replace(/^mailto:/i, "")
      .toLowerCase(),
  )
  .pipe(z.union([z.literal(""), z.email().max(most.mail)], { error: "invalid-email" }));

const phone = code(most.phone).refine((value) => value === "" || /\d/.test(value), {
  error: "invalid-phone",
});

/** A sheet's day may carry a midnight behind it. */
const day = z.string().transform((raw, context) => {
  const text = cleanCode(raw).replace(/[ T]0{1,2}:00(:00(\.0+)?)?Z?$/, "");
  const found = text === "" ? "" : parseDay(text);
  if (found !== undefined && (found === "" || (found >= "1900-01-01" && found <= "2200-12-31"))) return found;
  context.addIssue({ code: "custom", message: "invalid-date" });
  return z.NEVER;
});

const employmentByName: ReadonlyMap<string, Employment> = new Map([
  ...employments.map((kind) => [kind, kind] as const),
  ...employments.flatMap((kind) => employmentNames[kind].map((name) => [fold(name), kind] as const)),
]);

const employment = z.string().transform((raw, context) => {
  const found = fold(raw) === "" ? "" : employmentByName.get(fold(raw));
  if (found !== undefined) return found;
  context.addIssue({ code: "custom", message: "unknown-employment" });
  return z.NEVER;
});

/** Each field by itself: from any text to what is kept, or a problem's key. */
export const fieldSchemas = {
  number: code(most.number),
  family_name: line(most.name),
  given_name: line(most.name),
  family_kana: line(most.name),
  given_kana: line(most.name),
  mail,
  department: line(most.department),
  title: line(most.title),
  phone,
  employment,
  joined_on: day,
  left_on: day,
  note: z.string().transform(cleanText).pipe(z.string().max(most.note)),
} as const satisfies Record<Field, z.ZodType<string, string>>;

/** Both days are known and the wrong way round. */
export function leftBeforeJoined(values: Pick<PersonValues, "joined_on" | "left_on">): boolean {
  return values.joined_on !== "" && values.left_on !== "" && values.left_on < values.joined_on;
}

/** The form of a person. A field that the form does not send is unknown. */
export const personForm = z
  .object({
    ...fieldSchemas,
    family_name: fieldSchemas.family_name.pipe(z.string().min(1, { error: "required" })),
    left_on: fieldSchemas.left_on.default(""),
  })
  .superRefine((values, context) => {
    if (leftBeforeJoined(values))
      context.addIssue({ code: "custom", path: ["left_on"], message: "left-before-joined" });
  });

/** The version that the form was opened with: a change by somebody else in between is not overwritten. */
export const versionForm = z.object({ version: z.coerce.number().int().min(1) });

/** The day on which somebody leaves. */
export const departureForm = z.object({
  left_on: day.refine((value) => value !== "", { error: "required" }),
});
