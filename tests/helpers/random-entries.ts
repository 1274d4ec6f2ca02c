/** Random entries of any register: values of every kind, as its own rules would keep them. */
import fc from "fast-check";
import { cleanValues } from "#src/features/registers/kit/clean.ts";
import type { Register, RegisterField, Values } from "#src/features/registers/kit/definition.ts";

/** What persons and links may point at: field key → ids. */
export type Pointers = (field: RegisterField) => readonly string[];

const hard = fc.constantFrom(
  "=1+1",
  "+81 52 123 4567",
  "@sato",
  "'引用",
  "_x000D_",
  "① ㈱名北 髙橋",
  "1/2",
  "007",
  "TRUE",
  "2026-04-01",
  "はい",
  "#N/A",
  '"二重", 引用',
  "ﾊﾝｶｸ ｶﾅ",
  "𠮷野家",
  "-",
  "#",
);
const line = fc.oneof(hard, fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }));
const day = fc
  .date({ min: new Date("1926-12-25"), max: new Date("2150-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A text as a form would send it; "" for "not known". */
export function anyValue(field: RegisterField, pointers: Pointers): fc.Arbitrary<string> {
  const value = ((): fc.Arbitrary<string> => {
    switch (field.kind) {
      case "choice":
        return fc.constantFrom(...(field.choices ?? [""]));
      case "choices":
        return fc.subarray([...(field.choices ?? [])]).map((chosen) => chosen.join(","));
      case "yes-no":
        return fc.constantFrom("yes", "no");
      case "day":
        return day;
      case "number":
        return fc.oneof(fc.nat(100_000).map(String), fc.constantFrom("0.1", "12.5", "999999999999"));
      case "person":
      case "link": {
        const ids = pointers(field);
        return ids.length > 0 ? fc.constantFrom(...ids) : fc.constant("");
      }
      case "url":
        return fc.nat(9999).map((n) => `https://example.co.jp/${n}?q=東`);
      case "mail":
        return fc.nat(9999).map((n) => `who${n}@example.co.jp`);
      case "phone":
        return fc.constantFrom("052-123-4567", "+81 90 1234 5678", "0120");
      case "text":
        return fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
      case "line":
        return line;
    }
  })();
  return field.required ? value : fc.oneof({ weight: 2, arbitrary: value }, fc.constant(""));
}

/** Values that the register takes: what it refuses is left out, what it cleans is clean. */
export function anyEntry(register: Register, pointers: Pointers): fc.Arbitrary<Values> {
  const sent = fc.record(
    Object.fromEntries(register.fields.map((field) => [field.key, anyValue(field, pointers)])),
  );
  return sent
    .map((values) => cleanValues(register, values))
    .filter(({ problems }) => Object.keys(problems).length === 0)
    .map(({ values }) => values);
}
