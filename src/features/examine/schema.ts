/** Input of the examiners' forms. */
import { z } from "zod";
import { urlsIn } from "#src/engine/url/index.ts";
import { kindsOfUrl } from "./rules/url-kinds.ts";

const typed = z.string().default("");
const line = (most: number) =>
  typed.transform((value) => value.normalize("NFKC").replace(/\s+/g, " ").trim()).pipe(z.string().max(most));
const lines = (most: number) =>
  typed.transform((value) => value.replace(/\r\n?/g, "\n").trim()).pipe(z.string().max(most));

export const reportSchema = z.object({
  sealed: z.string().max(800_000).default(""),
  opened: z.enum(["", "no", "opened", "entered"]).catch(""),
  note: lines(2_000),
  name: line(80),
});

/** One a line or comma; a leading @ or *. does not matter. */
const names = (pattern: RegExp, problem: string) =>
  typed
    .transform((value) =>
      value
        .normalize("NFKC")
        .toLowerCase()
        .split(/[\s,;\u3001]+/)
        .map((one) => one.replace(/^@|^\*?\./, "").replace(/\.$/, ""))
        .filter(Boolean),
    )
    .pipe(z.array(z.string().regex(pattern, problem)).max(100));

export const settingSchema = z.object({
  contactName: line(60),
  contactPhone: line(40),
  ownDomains: names(/^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+$/u, "no-domain"),
  trustedServers: names(/^[\w.-]{1,200}$/, "no-server"),
});

export const judgementSchema = z.object({
  state: z.enum(["phishing", "spam", "ok"], "choose"),
  reply: lines(1_000),
  learn: z
    .string()
    .optional()
    .transform((value) => value === "yes"),
});

/** The address of a page, typed by hand; "" for none. A user name in it would hide where it leads. */
const pageAddress = line(500).refine((value) => {
  if (value === "") return true;
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return protocol === "https:" && username === "" && password === "";
}, "no-page");

const withoutLinks = (value: string) => urlsIn(value).length === 0;

export const warningSchema = z
  .object({
    subject: line(100).pipe(z.string().min(1)).refine(withoutLinks, "link-inside"),
    words: lines(2_000).pipe(z.string().min(1)).refine(withoutLinks, "link-inside"),
    source: pageAddress,
    observation: lines(500),
  })
  .refine(({ source, observation }) => source !== "" || observation !== "", {
    path: ["source"],
    message: "source-or-observation",
  });

export type WarningInput = z.output<typeof warningSchema>;

export const officialUrlSchema = z.object({
  name: line(80).pipe(z.string().min(1)),
  url: pageAddress.pipe(z.string().min(1)),
  kind: z.enum(kindsOfUrl),
  note: line(300),
});

export type OfficialUrlInput = z.output<typeof officialUrlSchema>;

export const checkSchema = z.object({ comparedWith: line(200).pipe(z.string().min(1)) });
