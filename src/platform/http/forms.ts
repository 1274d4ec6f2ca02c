/** Reads a posted form against a schema. Invalid input is a value: what was typed, and a key per field. */
import type { Context } from "hono";
import type { z } from "zod";
import type { Env } from "./env.ts";

/** What is wrong with a field: a key of `src/text/validation.ts` and its arguments. */
export interface Problem {
  readonly key: string;
  readonly least?: number;
  readonly most?: number;
}

export type Values = Readonly<Record<string, string>>;
export type Problems = Readonly<Record<string, Problem>>;

export type FormResult<T> =
  | { readonly ok: true; readonly value: T; readonly values: Values }
  | { readonly ok: false; readonly values: Values; readonly problems: Problems };

type Fields = Record<string, string | File | (string | File)[]>;

/**
 * The posted fields: text as strings, several of a name as a list, files as files. NUL characters are dropped:
 * nobody types them, and PostgreSQL cannot hold them.
 */
export async function readFields(c: Context<Env>): Promise<Fields> {
  const fields: Fields = await c.req.parseBody({ all: true });
  const clean = <T extends string | File>(value: T) =>
    typeof value === "string" ? value.replaceAll("\0", "") : value;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(clean) : clean(value),
    ]),
  );
}

/** Text fields only, the last of a name; for showing a form again as it was typed. */
export function textValues(fields: Fields): Values {
  const entries = Object.entries(fields).flatMap(([name, value]) => {
    const last = Array.isArray(value) ? value.at(-1) : value;
    return typeof last === "string" ? [[name, last] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Reads and checks a posted form. Passwords and one-time codes are not handed back for showing again. */
export async function readForm<S extends z.ZodType>(
  c: Context<Env>,
  schema: S,
): Promise<FormResult<z.output<S>>> {
  const fields = await readFields(c);
  return checkFields(fields, schema);
}

/** Checks fields that were already read. */
export function checkFields<S extends z.ZodType>(fields: Fields, schema: S): FormResult<z.output<S>> {
  const typed = textValues(fields);
  const values = Object.fromEntries(
    Object.entries(typed).filter(([name]) => !/password|code|secret/i.test(name)),
  );
  const result = schema.safeParse(fields);
  if (result.success) return { ok: true, value: result.data, values };
  return { ok: false, values, problems: problemsOf(result.error.issues) };
}

/** The first problem of each field, as keys; a schema names its own keys in `error`. */
export function problemsOf(issues: readonly z.core.$ZodIssue[]): Problems {
  const problems: Record<string, Problem> = {};
  for (const issue of issues) {
    const field = issue.path.join(".");
    problems[field] ??= problemOf(issue);
  }
  return problems;
}

const KEY = /^[a-z]+(-[a-z]+)*$/;

function problemOf(issue: z.core.$ZodIssue): Problem {
  // A schema's own message is a key: lower-case words joined by hyphens. Zod's own messages are sentences.
  if (KEY.test(issue.message)) return { key: issue.message };
  switch (issue.code) {
    case "invalid_type":
      return { key: issue.input === undefined ? "required" : "invalid" };
    case "too_small":
      if (issue.origin === "string") {
        return Number(issue.minimum) <= 1
          ? { key: "required" }
          : { key: "too-short", least: Number(issue.minimum) };
      }
      return { key: "too-small", least: Number(issue.minimum) };
    case "too_big":
      return { key: issue.origin === "string" ? "too-long" : "too-big", most: Number(issue.maximum) };
    case "invalid_format":
      return {
        key: issue.format === "email" ? "invalid-email" : issue.format === "url" ? "invalid-url" : "invalid",
      };
    case "invalid_union": {
      // One of several forms was meant: a form that names its own key says more than "invalid".
      const named = issue.errors.flat().find((one) => KEY.test(one.message));
      return named ? { key: named.message } : { key: "invalid" };
    }
    case "invalid_value":
      return { key: "invalid-choice" };
    default:
      return { key: "invalid" };
  }
}
