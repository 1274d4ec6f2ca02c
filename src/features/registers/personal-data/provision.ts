/** Whether records are kept of what is given to others with consent, and of what is received (R151, R158). */
import type { Around, Entry, Values } from "../kit/definition.ts";
import { both, either, given } from "../kit/known.ts";
import { several, yesNo } from "../kit/read.ts";

/** True where nothing has to be recorded; null while it is not known whether anything has. */
export function transfersRecorded(entry: Entry, { of }: Pick<Around, "of">): boolean | null {
  const ways = several(entry.values, "given");
  const gives = ways.length === 0 ? null : ways.includes("consent");
  const receives = yesNo(entry.values, "received_from");
  const records = of("data-records").filter(({ values }) => values.data === entry.id);
  const has = (kind: string) => records.some(({ values }) => values.kind === kind && isFull(values)) || null;
  return both(
    gives === false ? true : gives && has("provision"),
    receives === false ? true : receives && has("receipt"),
  );
}

/** Date, partner and items: what a record has to say at least. */
export function isFull({ happened_on, partner, items }: Values): boolean {
  return both(given(happened_on), given(partner), given(items)) === true;
}

/** Data that leaves with consent, or comes from others: each time is to be recorded. */
export function hasToRecord(values: Values): boolean {
  return either(several(values, "given").includes("consent"), yesNo(values, "received_from")) === true;
}
