/** Values of a file's lines in words: choices, days, names of people and entries. */
import type { Lang } from "#src/text/words.ts";
import type { Register, Values } from "../../kit/definition.ts";
import { fieldOf, label } from "../../kit/read.ts";
import { type Names, plainValue } from "../../kit/views/value.tsx";
import type { KeptLine } from "../queries/lines.ts";
import { importText } from "../text/imports.ts";

export interface Showing {
  readonly lang: Lang;
  readonly register: Register;
  readonly names: Names;
}

/** All values that lines speak of, for finding the names behind ids. */
export function valuesIn(lines: readonly KeptLine[]): { readonly values: Values }[] {
  return lines.flatMap((line) => {
    if (line.outcome === "added") return [{ values: line.values }];
    if (line.outcome === "changed")
      return line.cells.flatMap(({ key, from, to }) => [
        { values: { [key]: from } },
        { values: { [key]: to } },
      ]);
    if (line.outcome === "conflict")
      return [{ values: { [line.key]: line.file } }, { values: { [line.key]: line.current } }];
    return [];
  });
}

/** A value in words; what is empty is said to be so. */
export function valueWords({ lang, register, names }: Showing, key: string, value: string): string {
  const field = fieldOf(register, key);
  if (value === "") return importText[lang].nothingHere;
  if (!field) return value;
  if (field.kind === "person" || field.kind === "link") return names[key]?.get(value)?.name ?? value;
  return plainValue(lang, register, field, value);
}

/** "Place: Office → Works", for each changed cell. */
export function changeSentences(
  showing: Showing,
  line: KeptLine & { readonly outcome: "changed" },
): string[] {
  const { lang, register } = showing;
  return line.cells.map(({ key, from, to }) =>
    importText[lang].change(
      label(register, key, lang),
      valueWords(showing, key, from),
      valueWords(showing, key, to),
    ),
  );
}

/** The values of a new entry besides its name, in the order of its fields. */
export function valueSentences(showing: Showing, values: Values): string[] {
  const { register, lang } = showing;
  return register.fields.flatMap(({ key }) => {
    const value = values[key] ?? "";
    if (value === "" || key === register.name) return [];
    return [`${label(register, key, lang)}: ${valueWords(showing, key, value)}`];
  });
}
