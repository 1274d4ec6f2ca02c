/** The book as a page needs it: every entry at this moment, and the way for what happened. */
import { type Audience, routeFor } from "#src/engine/contact/index.ts";
import { contactWindows, type OwnKind, type Symptom, symptoms } from "#src/handbook/contacts/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { addDays } from "#src/text/dates.ts";
import type { Both } from "#src/text/words.ts";
import { ownContacts } from "./queries.ts";
import { type Entry, entryOf, japaneseTime, RECHECK_DAYS } from "./rules.ts";

export interface Book {
  readonly windows: readonly Entry[];
  readonly own: readonly Entry[];
}

/** All entries of a company at a moment. */
export async function readBook(db: Db, companyId: string, at: Date): Promise<Book> {
  const rows = await ownContacts(db, companyId);
  const now = japaneseTime(at);
  const moment = { now, oldest: addDays(now.day, -RECHECK_DAYS) };
  const editions = new Map(
    rows.filter(({ window_id }) => window_id !== "").map((row) => [row.window_id, row]),
  );
  return {
    windows: contactWindows.map((window) => entryOf(window, editions.get(window.id), moment)),
    own: rows.filter(({ window_id }) => window_id === "").map((row) => entryOf(undefined, row, moment)),
  };
}

/** A stop on the way: entries to call, or a kind of contact that is missing. */
export interface WayStop {
  readonly because: Both;
  readonly entries: readonly Entry[];
  readonly missing: OwnKind | undefined;
}

/** Whom to call for a symptom, in order. */
export function wayFor(
  symptom: Symptom,
  book: Book,
  asking: { readonly audience: Audience; readonly prefecture: string | null },
): WayStop[] {
  const windows = new Map(contactWindows.map((window) => [window.id, window]));
  const plain = symptom.stops.map((stop, at) =>
    "window" in stop ? { window: stop.window, because: String(at) } : { own: stop.own, because: String(at) },
  );
  return routeFor(plain, windows, asking).flatMap(({ because }) => {
    const stop = symptom.stops[Number(because)];
    if (!stop) return [];
    const entries =
      "window" in stop
        ? book.windows.filter(({ id }) => id === stop.window)
        : book.own.filter(({ contact }) => contact?.kind === stop.own);
    const missing = "own" in stop && entries.length === 0 ? stop.own : undefined;
    return [{ because: stop.because, entries, missing }];
  });
}

export function symptomOf(id: string | undefined): Symptom | undefined {
  return symptoms.find((symptom) => symptom.id === id);
}
