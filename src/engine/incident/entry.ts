/** What is said about an incident: entries that are only ever added, each of one of these kinds. */
import type { BreachAnswers } from "../deadline/index.ts";

export type Level = 0 | 1 | 2 | 3;

export interface FileNote {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** The contents of an entry by its kind. Days are YYYY-MM-DD; a null answer means: asked, and not known. */
export type Said =
  | { readonly kind: "opened"; readonly title: string; readonly incident: string; readonly level: Level }
  | { readonly kind: "note"; readonly text: string; readonly files: readonly FileNote[] }
  | { readonly kind: "answer"; readonly question: string; readonly text: string | null }
  | { readonly kind: "level"; readonly level: Level; readonly reason: string }
  | { readonly kind: "member"; readonly name: string; readonly part: string; readonly phone: string }
  | { readonly kind: "meeting"; readonly present: string; readonly decided: string }
  | {
      readonly kind: "notified";
      readonly to: string;
      readonly name: string;
      readonly what: string;
      readonly number: string;
    }
  | { readonly kind: "breach"; readonly known: string; readonly answers: BreachAnswers }
  | { readonly kind: "task"; readonly title: string; readonly due: string; readonly control: string }
  | { readonly kind: "closed"; readonly whys: Whys; readonly summary: string }
  | { readonly kind: "reopened"; readonly reason: string };

/** Why it leaked, why they came in, why the outflow was not stopped. */
export interface Whys {
  readonly leaked: string;
  readonly entered: string;
  readonly outflow: string;
}

/** One entry. `id` is the sender's; `happenedAt` (ISO, UTC) is the sender's clock. */
export interface Entry {
  readonly id: string;
  readonly happenedAt: string;
  readonly author: string;
  readonly authorName: string;
  readonly said: Said;
}
