/**
 * Who is who: the folded keys by which a row of a file and a person of the register are compared.
 * Employee number before mail address before name with kana; the department only tells namesakes apart.
 */

import { fold } from "#src/text/fold.ts";
import type { PersonValues } from "../fields.ts";

/** Folded; the empty text where nothing is known. */
export interface Identity {
  readonly number: string;
  readonly mail: string;
  readonly name: string;
  readonly kana: string;
  readonly department: string;
}

/** "001" and "1" are one number: Excel drops leading zeros from a file that it opens and saves. */
export function numberKey(number: string): string {
  const key = fold(number);
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, "") : key;
}

export function identityOf(values: Partial<PersonValues>): Identity {
  return {
    number: numberKey(values.number ?? ""),
    mail: fold(values.mail ?? ""),
    name: fold(`${values.family_name ?? ""}${values.given_name ?? ""}`),
    kana: fold(`${values.family_kana ?? ""}${values.given_kana ?? ""}`),
    department: fold(values.department ?? ""),
  };
}

/** Both are known, and they are not the same. */
export function differ(a: string, b: string): boolean {
  return a !== "" && b !== "" && a !== b;
}

/** Whether two rows of one file might be one person: then neither is taken, since nobody can say which is right. */
export function mayBeOne(a: Identity, b: Identity): boolean {
  if (a.number && b.number) return a.number === b.number;
  if (a.mail && b.mail) return a.mail === b.mail;
  return a.name !== "" && a.name === b.name && !differ(a.kana, b.kana) && !differ(a.department, b.department);
}
