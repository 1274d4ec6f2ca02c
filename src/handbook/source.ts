// Where a fact comes from and how sure we are of it; every dated fact of the handbook folder carries one.
import type { Both } from "#src/text/words.ts";

/**
 * How a fact was learnt: read in the official text, read in somebody else's account of it, or general
 * knowledge that nobody looked up.
 */
export type Confidence = "official" | "secondary" | "unconfirmed";

/** A source with the day on which we last looked (YYYY-MM-DD). */
export type Source = {
  readonly url: string;
  readonly checkedOn: string;
  readonly confidence: Confidence;
  /** False where a reader should check for themselves before relying on it. */
  readonly verified: boolean;
  readonly note?: Both;
};
