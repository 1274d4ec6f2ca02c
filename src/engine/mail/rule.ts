/** What a rule of mail examination is: knowledge as data. How it is found stands in `signals/`, how much it counts in the weights. */
import type { Both } from "#src/text/words.ts";

export interface MailRule {
  /** Stable: it stands in reports and in the weights. */
  readonly id: string;
  readonly family: Family;
  /** How serious it is by itself. `trust` speaks for the mail. */
  readonly severity: Severity;
  readonly title: Both;
  /** Why this is a sign, in plain words. */
  readonly explanation: Both;
  /** What to do about it. */
  readonly action: Action;
  readonly match: Match;
  readonly samples: { readonly match: readonly MailSample[]; readonly miss: readonly MailSample[] };
}

export type Family =
  | "authentication"
  | "sender"
  | "lookalike"
  | "link"
  | "html"
  | "attachment"
  | "wording"
  | "japanese"
  | "structure"
  | "trust";

export type Severity = "high" | "medium" | "low" | "trust";

/** The one right thing to do; its words stand in the handbook. */
export type Action = "official-site" | "call-known-number" | "do-not-open" | "report" | "delete" | "none";

export type Match =
  /** A function of the same id in `signals/`. */
  | { readonly kind: "signal" }
  /**
   * Words: every group must be found at least once. Letters are compared without case, width and accents.
   * A phrase of Latin letters stands between word boundaries; `~` at its end lets the word go on.
   */
  | {
      readonly kind: "words";
      readonly where: "subject" | "text" | "any";
      readonly groups: readonly (readonly string[])[];
      /** Characters at most between the groups; 250 unless said. */
      readonly within?: number;
    }
  /** Other rules that together mean more than each alone: one of each group. */
  | { readonly kind: "together"; readonly groups: readonly (readonly string[])[] };

/** A mail in a few words, from which a whole one is written for a test. */
export interface MailSample {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  /** Further headers in order, above those made from the fields. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly attachments?: readonly {
    readonly name: string;
    readonly type?: string;
    readonly text?: string;
    readonly base64?: string;
  }[];
}
