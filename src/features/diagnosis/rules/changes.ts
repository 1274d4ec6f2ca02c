/**
 * Decides what a saved form may change when several people write at the same time: a page writes only what was
 * changed on it, and never quietly over what somebody else has written since it was shown.
 */
import { createHash } from "node:crypto";
import type { Answer } from "#src/engine/diagnosis/index.ts";

/** What a question holds: the answer, and a note that may come before it. */
export interface Content {
  readonly answer: Answer | null;
  readonly note: string;
}

/** A question that nobody has touched. */
export const untouched: Content = { answer: null, note: "" };

/** A question as the form sends it; `seen` is the fingerprint of what the page showed. */
export interface Entry extends Content {
  readonly item: number;
  readonly seen: string;
}

/** A question as the database holds it, with the page that wrote it last. */
export interface Stored extends Content {
  readonly item: number;
  readonly writtenFrom: string;
}

/** `keep`: nothing to do. `write`: take what was sent. `conflict`: both sides changed it; a person decides. */
export type Verdict = "keep" | "write" | "conflict";

/** A short fingerprint of a question's content, for hidden fields and the spreadsheet. */
export function fingerprint({ answer, note }: Content): string {
  return createHash("sha256")
    .update(JSON.stringify([answer, note]))
    .digest("base64url")
    .slice(0, 12);
}

/** What to do with one question of a form that was sent from `page`. */
export function judge(entry: Entry, stored: Stored | undefined, page: string): Verdict {
  const current = stored ?? untouched;
  if (entry.answer === current.answer && entry.note === current.note) return "keep";
  // The page wrote this itself a moment ago (it saves as one types), so what it sends now is newer.
  if (stored?.writtenFrom === page) return "write";
  if (fingerprint(entry) === entry.seen) return "keep";
  return fingerprint(current) === entry.seen ? "write" : "conflict";
}

export interface Judged {
  readonly writes: readonly Entry[];
  readonly conflicts: readonly Entry[];
}

/** Judges a whole form. */
export function judgeAll(entries: readonly Entry[], stored: readonly Stored[], page: string): Judged {
  const by = new Map(stored.map((row) => [row.item, row]));
  const having = (verdict: Verdict) =>
    entries.filter((entry) => judge(entry, by.get(entry.item), page) === verdict);
  return { writes: having("write"), conflicts: having("conflict") };
}
