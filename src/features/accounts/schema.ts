/** What the forms of sign-in, set-up, account and members must look like. */
import { z } from "zod";
import { roles } from "#src/platform/access/index.ts";
import { readAddress } from "#src/platform/mail/index.ts";
import { industryCodes, prefectureCodes } from "./text/company.ts";

/** A name as typed, in one line; full-width spaces between family and given name become one space. */
const name = (most: number) =>
  z
    .string()
    .transform((typed) => typed.normalize("NFKC").replaceAll(/\s+/g, " ").trim())
    .pipe(z.string().min(1).max(most));

const email = z.string().transform((typed, context) => {
  const address = readAddress(typed)?.toLowerCase();
  if (address !== undefined) return address;
  context.addIssue({ code: "custom", message: typed.trim() === "" ? "required" : "invalid-email" });
  return z.NEVER;
});

/** A password as typed; whether it is a good one is judged later, once the form is otherwise right. */
const password = z.string().min(1).max(1000);
const lang = z.enum(["ja", "en"]);
/** Nothing chosen in a list arrives as empty text. */
const optional = <T extends z.ZodType>(schema: T) => z.union([z.literal("").transform(() => null), schema]);
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .transform((typed) => typed.normalize("NFKC").replaceAll(/[,\s]/g, ""))
    .pipe(
      z.union([
        z.literal("").transform(() => null),
        z
          .string()
          .regex(/^\d{1,9}$/, "invalid-number")
          .transform(Number)
          .pipe(z.number().min(least).max(most)),
      ]),
    );

export const signInSchema = z.object({ email: z.string().max(254), password, next: z.string().optional() });
export const codeSchema = z.object({ code: z.string().trim().min(1).max(60), next: z.string().optional() });
export const companySchema = z.object({
  company: name(120),
  industry: optional(z.enum(industryCodes)),
  people: wholeNumber(1, 100_000),
  prefecture: optional(z.enum(prefectureCodes)),
  "fiscal-month": optional(z.coerce.number().int().min(1).max(12)),
  language: lang,
});
export const setUpSchema = companySchema.extend({ name: name(60), email, password });
export const resetRequestSchema = z.object({ email: z.string().max(254) });
export const newPasswordSchema = z.object({ password });
export const profileSchema = z.object({ name: name(60), language: lang });
export const passwordChangeSchema = z.object({ "current-password": password, password });
export const confirmationSchema = z.object({ "current-password": password });
export const appCodeSchema = z.object({ code: z.string().trim().min(1).max(20) });
export const invitationSchema = z.object({ email, role: z.enum(roles) });
export const roleSchema = z.object({ role: z.enum(roles) });
export const newPersonSchema = z.object({ name: name(60), password });

export type CompanyForm = z.output<typeof companySchema>;

/** What the password meter sends: the password and other fields of the form, all as typed. */
export const strengthSchema = z.object({ password: z.string().max(1000) }).catchall(z.string().max(300));
