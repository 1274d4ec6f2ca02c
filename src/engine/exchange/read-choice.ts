/** Finds the choices that a cell names. */

import { comparable, foldName } from "./cell.ts";
import type { ExchangeChoice } from "./column.ts";

/** What may stand between several choices in one cell, the surest first. */
const separators = [/\n/, /[,;\n\u3001\u3002]/, /[,;\n\u3001\u3002/\u30fb\s]/];

type Index = { readonly exact: ReadonlyMap<string, string>; readonly loose: ReadonlyMap<string, string> };

const indexes = new WeakMap<readonly ExchangeChoice[], Index>();

/** The value of the choice with this name, or with this value; undefined when none, or more than one, is meant. */
export function readChoice(choices: readonly ExchangeChoice[], text: string): string | undefined {
  const { exact, loose } = indexOf(choices);
  return exact.get(foldName(text)) ?? loose.get(comparable(text));
}

/** The values named in a cell, in the order in which the choices are declared; undefined when one is unknown. */
export function readChoices(choices: readonly ExchangeChoice[], text: string): readonly string[] | undefined {
  const whole = readChoice(choices, text);
  if (whole !== undefined) return [whole];
  for (const separator of separators) {
    const parts = text
      .normalize("NFKC")
      .split(separator)
      .filter((part) => part.trim() !== "");
    const values = parts.flatMap((part) => readChoice(choices, part) ?? []);
    if (parts.length > 0 && values.length === parts.length)
      return choices.map(({ value }) => value).filter((value) => values.includes(value));
  }
  return undefined;
}

/** The cell that `readChoices` reads back. */
export function writeChoices(names: readonly string[]): string {
  const cut = names.some((name) => /[,;\u3001\u3002]/.test(name.normalize("NFKC")));
  return names.join(cut ? "\n" : ", ");
}

function indexOf(choices: readonly ExchangeChoice[]): Index {
  const known = indexes.get(choices);
  if (known) return known;
  const index = { exact: by(choices, foldName), loose: by(choices, comparable) };
  indexes.set(choices, index);
  return index;
}

/** Names by their folded form. A form that two choices share names neither; a value gives way to a name. */
function by(choices: readonly ExchangeChoice[], fold: (text: string) => string): Map<string, string> {
  const found = new Map<string, string | undefined>();
  for (const { value, names } of choices) {
    for (const name of names.map(fold)) {
      if (name === "") continue;
      found.set(name, found.has(name) && found.get(name) !== value ? undefined : value);
    }
  }
  for (const { value } of choices)
    if (fold(value) !== "" && !found.has(fold(value))) found.set(fold(value), value);
  return new Map(
    [...found].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}
