/** What the months of a span have decided: for the year's page and the agenda of the management review. */
import type { Db } from "#src/platform/db/index.ts";
import type { Both } from "#src/text/words.ts";
import { reviewsBetween } from "./queries.ts";
import type { ReviewDocument } from "./rules.ts";

/** A month that the owner has begun to decide. */
export interface DecidedMonth {
  /** "2026-11" */
  readonly month: string;
  readonly isSigned: boolean;
  /** The items that were signed as "not this month". */
  readonly putOff: readonly Both[];
}

/** The months from the first to the last that have a review, oldest first. */
export async function decidedMonths(
  db: Db,
  companyId: string,
  from: string,
  to: string,
): Promise<readonly DecidedMonth[]> {
  const rows = await reviewsBetween(db, companyId, from, to);
  return rows.map(({ month, document }) => {
    // The signed text is our own writing, so its shape is known.
    const signed = document === null ? null : (JSON.parse(document) as ReviewDocument);
    const items = signed?.items ?? [];
    const putOff = items.filter(({ choice }) => choice === "later").map(({ name }) => name);
    return { month, isSigned: signed !== null, putOff };
  });
}
