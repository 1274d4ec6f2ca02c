/** What the controls learn of a connection: its device from the register of devices, its need from days. */
import type { FactValues } from "#src/engine/control/index.ts";
import { lifecycleOf, shippedFreshness } from "#src/features/freshness/index.ts";
import { daysBetween } from "#src/text/dates.ts";
import { supported } from "../devices/facts.ts";
import type { Around, Entry, RegisterFacts, Values } from "../kit/definition.ts";
import { both, given } from "../kit/known.ts";
import { yesNo } from "../kit/read.ts";

/** Half a year: for so long counts that somebody looked, and after so long a line counts as not used (R116). */
export const HALF_YEAR = 183;

export const facts: RegisterFacts = {
  register: "connections",
  names: [
    "connection.ownerNamed",
    "connection.stillNeeded",
    "connection.deviceSupported",
    "connection.levelAgreed",
    "connection.cutOffAgreed",
  ],
  kindOf: ({ values }) => values.kind || null,
  factsOf,
};

function factsOf({ values }: Entry, around: Around): FactValues {
  return {
    "connection.ownerNamed": both(around.isHere(values.owner ?? ""), given(values.purpose)),
    "connection.stillNeeded": stillNeeded(values, around.today),
    "connection.deviceSupported": deviceSupported(values, around),
    "connection.levelAgreed": yesNo(values, "level_agreed"),
    "connection.cutOffAgreed": both(yesNo(values, "cut_off_agreed"), given(values.cut_off_by)),
  };
}

/** An answer counts for half a year; a line not used for as long counts as not needed unless somebody said it is. */
export function stillNeeded(values: Values, today: string): boolean | null {
  const needed = yesNo(values, "needed");
  if (needed === false) return false;
  if (needed === true && values.needed_on && daysBetween(values.needed_on, today) <= HALF_YEAR) return true;
  return unusedFor(values, today) > HALF_YEAR ? false : null;
}

/** Days since the last use; 0 where that is not known. */
export function unusedFor({ last_used_on }: Values, today: string): number {
  return last_used_on ? daysBetween(last_used_on, today) : 0;
}

/** Supported and up to date, by the register of devices where the device stands there. */
export function deviceSupported(values: Values, { of, today, freshness }: Around): boolean | null {
  const device = of("devices").find(({ id }) => id === values.device)?.values ?? {};
  const told = lifecycleOf(device, today, freshness ?? shippedFreshness()).supported;
  const byDay = values.support_ends ? values.support_ends >= today : yesNo(values, "device_supported");
  return both(
    supported(device, today, told) ?? byDay,
    yesNo(device, "firmware_current") ?? yesNo(values, "device_current"),
  );
}
