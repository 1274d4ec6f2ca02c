// Waivers (見送り): something accepted as not done, by somebody, until a day. Shown, never counted as proved.
import { dayNumber } from "../calendar/day.ts";

/** Days are those of the company's time zone, YYYY-MM-DD. Reason and approver are kept where it is stored. */
export type Waiver = {
  readonly id: string;
  readonly controlId: string;
  /** null waives the control for all of its objects. */
  readonly objectId: string | null;
  readonly at: string;
  /** The last day on which it holds. */
  readonly until: string;
  readonly withdrawnAt: string | null;
};

/** The waiver that holds longest on a day (a day number), undefined if none does. */
export function waiverOf(waivers: readonly Waiver[], objectId: string | null, day: number) {
  let best: Waiver | undefined;
  for (const waiver of waivers) {
    if (waiver.objectId !== null && waiver.objectId !== objectId) continue;
    if (!holds(waiver, day)) continue;
    if (!best || waiver.until > best.until || (waiver.until === best.until && waiver.id < best.id)) {
      best = waiver;
    }
  }
  return best;
}

function holds(waiver: Waiver, day: number): boolean {
  const withdrawn = waiver.withdrawnAt !== null && !(dayNumber(waiver.withdrawnAt) > day);
  return !withdrawn && dayNumber(waiver.at) <= day && day <= dayNumber(waiver.until);
}
