/** A field's value in words. */
import { formatDate, isDay } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { type Employment, employments, type Field, type PersonValues } from "../fields.ts";
import type { Change } from "../rules/diff.ts";
import { employmentText, fieldText, text } from "../text.ts";

export function employmentWord(lang: Lang, employment: string): string {
  const known = employments.find((kind): kind is Employment => kind === employment);
  return known ? employmentText[lang][known] : "";
}

/** What stands in a field, as the reader would write it; "" for what is not known. */
export function valueWord(lang: Lang, field: Field, value: string): string {
  if (field === "employment") return employmentWord(lang, value);
  if ((field === "joined_on" || field === "left_on") && isDay(value))
    return formatDate(value, { lang, weekday: false });
  return value;
}

/** "Department: Sales → Factory", blanks named. */
export function changeWord(lang: Lang, { field, from, to }: Change): string {
  const t = text[lang];
  const word = (value: string) => valueWord(lang, field, value) || t.blank;
  return t.change(fieldText[lang][field], word(from), word(to));
}

/** Known fields as "Department Sales", those of the name left out. */
export function detailWords(lang: Lang, values: Partial<PersonValues>, fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    const word = valueWord(lang, field, values[field] ?? "");
    return word === "" ? [] : [`${fieldText[lang][field]} ${word}`];
  });
}
