/** When an official address counts as checked: two different people, each within a year. */

/** A check holds for a year: names are sold, services move. */
export const CHECK_DAYS = 365;
const YEAR_MS = CHECK_DAYS * 86_400_000;

export interface Check {
  readonly url_id: string;
  /** ISO 8601 UTC. */
  readonly checked_at: string;
  readonly checked_by: string;
}

/** `two`: two people within the year · `one`: the second is missing · `none`: nobody, or too long ago. */
export type CheckState = "two" | "one" | "none";

export interface Checked<C extends Check> {
  readonly state: CheckState;
  /** The newest check of each of the people, newest first. */
  readonly by: readonly C[];
  /** ISO 8601 UTC until when two stand; undefined while there are not two. */
  readonly until: string | undefined;
}

/** Of one address, from its checks in any order. */
export function checkedState<C extends Check>(checks: readonly C[], now: Date): Checked<C> {
  const newest = new Map<string, C>();
  for (const check of checks) {
    const age = now.getTime() - Date.parse(check.checked_at);
    const before = newest.get(check.checked_by);
    if (age < 0 || age >= YEAR_MS || (before && before.checked_at >= check.checked_at)) continue;
    newest.set(check.checked_by, check);
  }
  const by = [...newest.values()].sort((a, b) => (a.checked_at < b.checked_at ? 1 : -1));
  const second = by[1];
  return {
    state: by.length === 0 ? "none" : second ? "two" : "one",
    by,
    until: second && new Date(Date.parse(second.checked_at) + YEAR_MS).toISOString(),
  };
}

/** Null for an empty book: nobody knows yet what belongs into it. */
export function allChecked(urls: readonly { readonly id: string }[], checks: readonly Check[], now: Date) {
  if (urls.length === 0) return null;
  return urls.every(
    ({ id }) =>
      checkedState(
        checks.filter(({ url_id }) => url_id === id),
        now,
      ).state === "two",
  );
}
