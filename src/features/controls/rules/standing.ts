/** How a control is shown: the judge's state, with "said but not shown" and "ends soon" set apart. */
import type { ControlResult } from "#src/engine/control/index.ts";
import { SOON_DAYS } from "#src/features/evidence/index.ts";
import { addDays } from "#src/text/dates.ts";

/** `soon`: proved, but not for long · `declared`: everything is said to be so, and something is not shown. */
export type Standing =
  | "proved"
  | "soon"
  | "waived"
  | "expired"
  | "declared"
  | "partly"
  | "unknown"
  | "no"
  | "not-applicable";

export const standings: readonly Standing[] = [
  "no",
  "unknown",
  "expired",
  "partly",
  "declared",
  "soon",
  "waived",
  "proved",
  "not-applicable",
];

/** @param today the company's day */
export function standingOf(result: ControlResult, today: string): Standing {
  const { state, objects, expiresNext } = result;
  if (state === "proved")
    return expiresNext && expiresNext.on <= addDays(today, SOON_DAYS) ? "soon" : "proved";
  const isSaid =
    state === "partly" &&
    objects.every(
      ({ condition, standing }) => condition === "yes" && (standing === "none" || standing === "weak"),
    );
  return isSaid ? "declared" : state;
}

/** Neither proved nor accepted as not done. */
export function isMissing(standing: Standing): boolean {
  return standing === "expired" || standings.indexOf(standing) <= standings.indexOf("declared");
}

/** What people count: proved (with what ends soon), of it ending soon, missing, waived. */
export interface Tally {
  readonly proved: number;
  readonly soon: number;
  readonly missing: number;
  readonly waived: number;
  /** Without what does not apply. */
  readonly total: number;
}

export function tallyOf(results: readonly ControlResult[], today: string): Tally {
  const all = results.map((result) => standingOf(result, today));
  const count = (...wanted: Standing[]) => all.filter((one) => wanted.includes(one)).length;
  return {
    proved: count("proved", "soon"),
    soon: count("soon"),
    missing: all.filter(isMissing).length,
    waived: count("waived"),
    total: all.length - count("not-applicable"),
  };
}

/** What is down first, then by risk; the handbook's order among equals. */
export function downFirst(results: readonly ControlResult[], today: string): readonly ControlResult[] {
  const place = (result: ControlResult) => standings.indexOf(standingOf(result, today));
  return results.toSorted((a, b) => place(a) - place(b) || b.risk - a.risk);
}
