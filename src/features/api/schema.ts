/** Input of a new token: from the form, and from the command line. */
import { z } from "zod";
import { roles } from "#src/platform/access/index.ts";

/** A token always ends; a year at most, a quarter unless somebody says otherwise. */
export const lifetime = { most: 366, usual: 90 } as const;

export const tokenForm = z.object({
  name: z
    .string()
    .transform((typed) => typed.normalize("NFKC").replaceAll(/\s+/g, " ").trim())
    .pipe(z.string().min(1).max(60)),
  role: z.enum(roles),
  days: z
    .string()
    .transform((typed) => typed.normalize("NFKC").trim())
    .pipe(z.string().regex(/^\d{1,4}$/, "invalid-number"))
    .transform(Number)
    .pipe(z.number().min(1).max(lifetime.most)),
});

export type NewToken = z.output<typeof tokenForm>;
