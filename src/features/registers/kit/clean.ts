/** From what is typed or pasted to what is kept, field by field; what is not understood is a problem with a key. */
import { cleanCode, cleanLine, cleanText } from "#src/features/people/index.ts";
import type { Problem, Problems } from "#src/platform/http/forms.ts";
import { fold } from "#src/text/fold.ts";
import { parseDay } from "#src/text/parse-day.ts";
import type { Register, RegisterField, Values } from "./definition.ts";
import { fieldsFor, kindOf } from "./read.ts";
import { noNames, unknownNames, yesNames } from "./text/names.ts";

export type Cleaned =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: Problem };

/** Longest texts where a field says nothing else. */
export const mostOf = { line: 120, text: 2000, url: 500, mail: 254, phone: 40 } as const;

/** Between several choices in one cell. */
const separators = /[,\u3001\uff0c;\uff1b/\u30fb\n]/;

const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** One value. Persons and links are ids here; whether they exist is asked of the database. */
export function cleanValue(register: Register, field: RegisterField, raw: string): Cleaned {
  // Most cells of a large file are empty: they need no cleaning.
  if (raw === "") return { ok: true, value: "" };
  switch (field.kind) {
    case "line":
      return bounded(cleanLine(raw), field.most ?? mostOf.line);
    case "text":
      return bounded(cleanText(raw), field.most ?? mostOf.text);
    case "day":
      return day(cleanCode(raw));
    case "number":
      return number(cleanCode(raw));
    case "choice":
      return choice(register, field, raw);
    case "choices":
      return choices(register, field, raw);
    case "yes-no":
      return yesNo(raw);
    case "url":
      return url(cleanCode(raw), field.most ?? mostOf.url);
    case "mail": {
      const value = cleanCode(raw).replace(/^mailto:/i, "");
      if (value !== "" && !mailAddress.test(value)) return problem("invalid-email");
      return bounded(value, mostOf.mail);
    }
    case "phone":
      return bounded(cleanCode(raw), mostOf.phone);
    case "person":
    case "link":
      return bounded(cleanLine(raw), mostOf.line);
  }
}

/** All fields of a form. A field that was not sent is not known; one that does not belong to the kind is dropped. */
export function cleanValues(
  register: Register,
  sent: Readonly<Record<string, string>>,
): { readonly values: Values; readonly problems: Problems } {
  const values: Record<string, string> = {};
  const problems: Record<string, Problem> = {};
  for (const field of register.fields) {
    const cleaned = cleanValue(register, field, sent[field.key] ?? "");
    values[field.key] = cleaned.ok ? cleaned.value : "";
    if (!cleaned.ok) problems[field.key] = cleaned.problem;
    else if (field.required && cleaned.value === "") problems[field.key] = { key: "required" };
  }
  const asked = new Set(fieldsFor(register, kindOf(register, values)).map(({ key }) => key));
  for (const { key } of register.fields)
    if (!asked.has(key)) {
      values[key] = "";
      delete problems[key];
    }
  return { values, problems: { ...register.check?.(values), ...problems } };
}

function problem(key: string, most?: number): Cleaned {
  return { ok: false, problem: most === undefined ? { key } : { key, most } };
}

function bounded(value: string, most: number): Cleaned {
  return value.length > most ? problem("too-long", most) : { ok: true, value };
}

function day(text: string): Cleaned {
  if (text === "") return { ok: true, value: "" };
  // A sheet's day may carry a midnight behind it.
  const found = parseDay(text.replace(/[ T]0{1,2}:00(:00(\.0+)?)?Z?$/, ""));
  const plausible = found !== undefined && found >= "1900-01-01" && found <= "2200-12-31";
  return plausible ? { ok: true, value: found } : problem("invalid-date");
}

function number(text: string): Cleaned {
  const plain = text.replaceAll(",", "");
  if (plain === "") return { ok: true, value: "" };
  return /^\d{1,12}(\.\d{1,3})?$/.test(plain)
    ? { ok: true, value: String(Number(plain)) }
    : problem("invalid-number");
}

function url(text: string, most: number): Cleaned {
  if (text === "") return { ok: true, value: "" };
  return /^https?:\/\/[^\s/]+/i.test(text) ? bounded(text, most) : problem("invalid-url");
}

function choice(register: Register, field: RegisterField, raw: string): Cleaned {
  const found = choiceNamed(register, field, raw);
  return found === undefined ? problem("invalid-choice") : { ok: true, value: found };
}

function choices(register: Register, field: RegisterField, raw: string): Cleaned {
  const found = raw
    .split(separators)
    .filter((part) => part.trim() !== "")
    .map((part) => choiceNamed(register, field, part));
  if (found.includes(undefined)) return problem("invalid-choice");
  const chosen = (field.choices ?? []).filter((value) => found.includes(value));
  return { ok: true, value: chosen.join(",") };
}

function choiceNamed(register: Register, field: RegisterField, raw: string): string | undefined {
  const wanted = fold(raw);
  if (wanted === "") return "";
  return (field.choices ?? []).find((value) => {
    const word = register.words.choices[field.key]?.[value];
    return [value, word?.ja ?? "", word?.en ?? ""].some((name) => fold(name) === wanted);
  });
}

const yesWords = new Set(yesNames.map(fold));
const noWords = new Set(noNames.map(fold));
const unknownWords = new Set(["", ...unknownNames].map(fold));

function yesNo(raw: string): Cleaned {
  const word = fold(cleanLine(raw));
  if (unknownWords.has(word)) return { ok: true, value: "" };
  if (yesWords.has(word)) return { ok: true, value: "yes" };
  if (noWords.has(word)) return { ok: true, value: "no" };
  return problem("invalid-choice");
}
