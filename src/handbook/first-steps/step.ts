// The shape of a first step: what to do, why, and whom to call for it.
import type { Both } from "#src/text/words.ts";
import type { OwnKind } from "../contacts/index.ts";

export type FirstStep = {
  /** Unique within its situation; stands in logs, so it is never reused for something else. */
  readonly id: string;
  readonly act: Both;
  readonly why: Both;
  /** Shows the people who respond in the company. */
  readonly responders?: true;
  /** Shows the company's contacts of these kinds, as far as it chose to show them. */
  readonly own?: readonly OwnKind[];
  /** Shows public windows. */
  readonly windows?: readonly string[];
};

export type Situation = {
  readonly id: string;
  /** What a person sees or says. */
  readonly name: Both;
  readonly steps: readonly FirstStep[];
};
