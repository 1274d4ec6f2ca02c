/** What a row would change of a person who is already in the register. */

import { fold } from "#src/text/fold.ts";
import { type Field, fields, fullKana, fullName, type PersonValues } from "../fields.ts";
import { numberKey } from "./identity.ts";
import type { Stated } from "./read-row.ts";

export interface Change {
  readonly field: Field;
  readonly from: string;
  readonly to: string;
}

/**
 * The changes, in the order of the fields. Not a change: what the row leaves blank, "001" for "1", and a name in
 * one piece that says no more than the two parts already known (the whole name, or the family name alone).
 */
export function changesOf(person: PersonValues, stated: Stated): Change[] {
  const kept = { ...stated };
  if (saysNoMore(kept.family_name, kept.given_name, person.family_name, fullName(person))) {
    delete kept.family_name;
    delete kept.given_name;
  }
  if (saysNoMore(kept.family_kana, kept.given_kana, person.family_kana, fullKana(person))) {
    delete kept.family_kana;
    delete kept.given_kana;
  }
  return fields.flatMap((field) => {
    const [from, to] = [person[field], kept[field]];
    if (to === undefined || to === from) return [];
    if (field === "number" && numberKey(from) === numberKey(to)) return [];
    return [{ field, from, to }];
  });
}

function saysNoMore(
  family: string | undefined,
  given: string | undefined,
  known: string,
  whole: string,
): boolean {
  if (!family || given) return false;
  return fold(family) === fold(whole) || (given === "" && fold(family) === fold(known));
}

/** The person after the changes. */
export function changed<P extends PersonValues>(person: P, changes: readonly Change[]): P {
  return { ...person, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
}
