/** Input: the responders, and a line of the log that anybody with the page's key may send. */
import { z } from "zod";
import { stepsOf } from "./rules.ts";

const line = (most: number) =>
  z
    .string()
    .default("")
    .transform((value) => value.normalize("NFKC").replace(/\s+/g, " ").trim())
    .pipe(z.string().max(most));

const phone = line(30).refine((value) => value === "" || /^[+\d][\d\-() ]*$/.test(value), "invalid-phone");

/** How many people the form has room for. */
export const PLACES = [1, 2, 3, 4] as const;

const person = (place: number) => ({
  [`name-${place}`]: line(60),
  [`role-${place}`]: line(60),
  [`phone-${place}`]: phone,
  [`on-help-${place}`]: z.string().optional(),
});

/** Up to four people; a phone number belongs to a name, and the first must be named. */
export const respondersSchema = z
  .object(Object.assign({}, ...PLACES.map(person)) as Record<string, z.ZodType<string | undefined>>)
  .transform((fields, context) => {
    const rows = PLACES.map((place) => ({
      name: fields[`name-${place}`] ?? "",
      role: fields[`role-${place}`] ?? "",
      phone: fields[`phone-${place}`] ?? "",
      onHelp: fields[`on-help-${place}`] !== undefined,
      place,
    }));
    for (const { name, phone: number, role, place } of rows)
      if (name === "" && (place === 1 || number !== "" || role !== ""))
        context.addIssue({ code: "custom", path: [`name-${place}`], message: "required" });
    return rows.filter(({ name }) => name !== "");
  });

export type RespondersInput = z.output<typeof respondersSchema>;

/** Ids are the sender's, so that what is sent twice stands once. */
export const logSchema = z
  .object({
    id: z.union([z.literal(""), z.uuid()]).default(""),
    run: z
      .string()
      .regex(/^(|[0-9a-f-]{16,40})$/)
      .default(""),
    situation: z.string().max(40),
    step: z.string().max(40),
    act: z.enum(["done", "skipped"]),
    reason: line(200),
    at: z.union([z.literal(""), z.iso.datetime()]).default(""),
  })
  .superRefine(({ situation, step, act, reason }, context) => {
    if (!stepsOf(situation)?.some(({ id }) => id === step))
      context.addIssue({ code: "custom", path: ["step"], message: "invalid-choice" });
    if (act === "skipped" && reason === "")
      context.addIssue({ code: "custom", path: ["reason"], message: "reason-wanted" });
  });

export type LogInput = z.output<typeof logSchema>;
