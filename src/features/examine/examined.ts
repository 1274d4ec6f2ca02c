/** The judgement of what was shown, in one shape for mail, words and addresses: for the page, the report, the API. */
import { z } from "zod";
import type { Preview } from "#src/platform/message/index.ts";

const finding = z.object({
  /** Whose id it is: rules of mail, findings of addresses, findings of words. */
  of: z.enum(["mail", "url", "text"]),
  id: z.string(),
  severity: z.enum(["high", "medium", "low", "trust"]),
  /** How a name is imitated, where it is. */
  how: z.string().optional(),
  /** Whom it imitates or names. */
  party: z.string().optional(),
  quotes: z.array(z.object({ where: z.string(), quote: z.string() })),
});

export type ShownFinding = z.output<typeof finding>;

export const verdicts = ["dangerous", "suspicious", "nothing-odd"] as const;
export type ExaminedVerdict = (typeof verdicts)[number];

/** The one right thing to do; the words depend on what was shown. */
export const examinedActions = [
  "official-site",
  "call-known-number",
  "do-not-open",
  "report",
  "delete",
  "none",
] as const;

/** Checked again when it comes back from the database: an older edition may have written it. */
export const examinedSchema = z.object({
  kind: z.enum(["mail", "text", "url"]),
  verdict: z.enum(verdicts),
  /** 0–1 for a mail; points for words and addresses, where 4 is suspicious and 10 dangerous. */
  score: z.number(),
  findings: z.array(finding),
  action: z.enum(examinedActions),
  officialUrl: z.object({ name: z.string(), url: z.string() }).nullable(),
  /** The address is one that the book or the handbook keeps as this one's own. */
  official: z.string().nullable(),
  origin: z.enum(["proved", "not-proved", "not-checked"]).nullable(),
  subject: z.string(),
  sender: z.string(),
  /** ISO 8601 UTC; "" where it is not known. */
  sentAt: z.string(),
  /** Who really gets the click, of an address. */
  click: z.object({ before: z.string(), click: z.string(), after: z.string() }).nullable(),
  preview: z.custom<Preview>((value) => typeof value === "object" && value !== null).nullable(),
  /** The words, of a text. */
  text: z.string(),
  fromPicture: z.boolean(),
  /** Mails in the same file that were not looked at. */
  more: z.number(),
  /** By what reports are held to be of one campaign. */
  signs: z.array(z.string()),
});

export type Examined = z.output<typeof examinedSchema>;
