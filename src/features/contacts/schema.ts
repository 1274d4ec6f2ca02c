/** Input of a contact: at least one way to reach it, and hours that are hours. */
import { z } from "zod";
import { ownKinds } from "#src/handbook/contacts/index.ts";
import { parseDay } from "#src/text/parse-day.ts";
import { hourKinds } from "./queries.ts";

const line = (most: number) =>
  z
    .string()
    .default("")
    .transform((value) => value.normalize("NFKC").replace(/\s+/g, " ").trim())
    .pipe(z.string().max(most));

const time = line(5).refine(
  (value) => value === "" || /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
  "invalid-time",
);

const phone = line(30).refine(
  (value) => value === "" || /^[+#*\d][\d\-() #*]*$/.test(value),
  "invalid-phone",
);
const mail = line(200).refine(
  (value) => value === "" || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
  "invalid-email",
);
const url = line(500).refine((value) => value === "" || /^https:\/\/[^\s/]+/.test(value), "invalid-url");

/** A day that has come; an empty field means that nobody has made sure yet. */
const checkedOn = (today: string) =>
  z
    .string()
    .default("")
    .transform((value, context) => {
      if (value.trim() === "") return "";
      const day = parseDay(value);
      if (day !== undefined && day <= today) return day;
      context.addIssue({ code: "custom", message: day === undefined ? "invalid-date" : "future-day" });
      return z.NEVER;
    });

/** The form of a contact. @param today the company's day, YYYY-MM-DD */
export function contactSchema(today: string) {
  return z
    .object({
      kind: z.enum(ownKinds).default("other"),
      name: line(100).pipe(z.string().min(1, "required")),
      phone,
      mail,
      url,
      "contract-number": line(60),
      hours: z.enum(hourKinds).default("unknown"),
      opens: time,
      closes: time,
      note: z
        .string()
        .default("")
        .transform((value) => value.replace(/\r\n?/g, "\n").trim())
        .pipe(z.string().max(500)),
      "on-help": z.string().optional(),
      "checked-on": checkedOn(today),
      version: z.coerce.number().int().min(0).default(0),
    })
    .superRefine((value, context) => {
      const problem = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      if (value.phone === "" && value.mail === "" && value.url === "") problem("phone", "one-way");
      if (value.hours !== "weekdays" && value.hours !== "every-day") return;
      if (value.opens === "") problem("opens", "required");
      if (value.closes === "") problem("closes", "required");
      else if (value.opens !== "" && value.closes <= value.opens) problem("closes", "closes-before");
    });
}

export type ContactInput = z.output<ReturnType<typeof contactSchema>>;
