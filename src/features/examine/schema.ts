/** Input of the examiners' forms. */
import { z } from "zod";

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
