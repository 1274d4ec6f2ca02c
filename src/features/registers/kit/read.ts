/** Small questions about a register's definition and an entry's values. */
import type { Lang } from "#src/text/words.ts";
import type { Entry, Register, RegisterField, Values } from "./definition.ts";

export function path(register: Register): string {
  return `/registers/${register.id}`;
}

export function fieldOf(register: Register, key: string): RegisterField | undefined {
  return register.fields.find((field) => field.key === key);
}

export function label(register: Register, key: string, lang: Lang): string {
  return register.words.fields[key]?.label[lang] ?? key;
}

/** The word for a choice; a value that is no longer offered is shown as it is. */
export function choiceWord(
  register: Pick<Register, "words">,
  key: string,
  value: string,
  lang: Lang,
): string {
  return register.words.choices[key]?.[value]?.[lang] ?? value;
}

/** What an entry is called. */
export function nameOf(register: Register, entry: { readonly values: Values }): string {
  return entry.values[register.name] ?? "";
}

export function kindOf(register: Register, values: Values): string {
  return register.kind ? (values[register.kind] ?? "") : "";
}

/** Fields asked of an entry of a kind; of one whose kind is not known, all. */
export function fieldsFor(register: Register, kind: string): readonly RegisterField[] {
  return register.fields.filter(({ only }) => !only || kind === "" || only.includes(kind));
}

/** True, false, or null where nobody knows: for facts and findings. */
export function yesNo(values: Values, key: string): boolean | null {
  const value = values[key];
  return value === "yes" ? true : value === "no" ? false : null;
}

/** The several choices of a field. */
export function several(values: Values, key: string): readonly string[] {
  return (values[key] ?? "").split(",").filter(Boolean);
}

export function isRetired(entry: Entry, today: string): boolean {
  return entry.retired_on !== "" && entry.retired_on <= today;
}
