/** Input of the monthly review: each item's fields are named `choice-3` and `note-3`. */
import { z } from "zod";
import { type Choice, choices, type Decision, items } from "./rules.ts";

/** Longest note, in characters. */
export const NOTE_LENGTH = 500;

const note = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .pipe(z.string().max(NOTE_LENGTH))
  .default("");

const oneItem = (item: number) => ({
  [`choice-${item}`]: z.enum(choices).optional(),
  [`note-${item}`]: note,
});

/** A draft: `page` names the page that sends, `seen` the content it was made from. */
export const draftSchema = z
  .object({
    month: z.string().regex(/^\d{4}-\d{2}$/),
    page: z.string().min(1).max(64),
    seen: z.string().max(64).default(""),
    go: z.enum(["signature"]).optional(),
    ...Object.assign({}, ...items.map(oneItem)),
  })
  // The fields by item are checked above; their computed names are beyond the compiler.
  .transform((fields: Readonly<Record<string, unknown>>) => ({
    month: fields.month as string,
    page: fields.page as string,
    seen: fields.seen as string,
    go: fields.go === "signature",
    decisions: items.map(
      (item): Decision => ({
        item,
        choice: (fields[`choice-${item}`] as Choice | undefined) ?? null,
        note: fields[`note-${item}`] as string,
      }),
    ),
  }));

/** A signature under the draft with this content. */
export const signatureSchema = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  seen: z.string().min(1).max(64),
  signer: z.string().trim().min(1).max(80),
});

/** What was typed, read back leniently, for showing a refused form again. */
export function decisionsTyped(values: Readonly<Record<string, string>>): readonly Decision[] {
  return items.map((item) => {
    const choice = choices.find((known) => known === values[`choice-${item}`]) ?? null;
    return { item, choice, note: values[`note-${item}`] ?? "" };
  });
}
