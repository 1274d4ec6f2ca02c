/** What fields tell the facts, in three values: null where nobody knows. */
import type { Verdict } from "#src/engine/verdict/index.ts";
import { daysBetween } from "#src/text/dates.ts";

/** Something is written down; that nothing is says nothing. */
export const given = (value: string | undefined): true | null => (value ? true : null);

export const oneOf = (value: string | undefined, good: readonly string[]): boolean | null =>
  value ? good.includes(value) : null;

/** Done on a day, and no more than `days` ago; a day to come tells nothing yet. */
export function within(day: string | undefined, days: number, today: string): boolean | null {
  if (!day || day > today) return null;
  return daysBetween(day, today) <= days;
}

export function truth(verdict: Verdict): boolean | null {
  return verdict === "unknown" ? null : verdict === "yes";
}

/** All of them: one false settles it, one unknown leaves it open. */
export function both(...values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

/** One of them: one true settles it, one unknown leaves it open. */
export function either(...values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}

/** True of every entry; where the register may lack some, only a false one is certain. */
export function ofEvery<T>(
  entries: readonly T[],
  of: (entry: T) => boolean | null,
  complete: boolean,
): boolean | null {
  return both(...entries.map(of), complete ? true : null);
}
