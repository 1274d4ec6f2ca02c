// The shape of a requirement of the supply-chain scheme and of its criteria. Ids are official, sentences our own.
import type { Both } from "#src/text/words.ts";

export type ScsRequirementId = `${number}-${number}-${number}`;
export type ScsCriterionId = `${ScsRequirementId}-${number}`;

/** The first number of an id. */
export type ScsAreaNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** One thing to show; all criteria of a requirement have to be met. */
export type ScsCriterion = { readonly id: ScsCriterionId; readonly text: Both };

export type ScsRequirement = {
  readonly id: ScsRequirementId;
  readonly title: Both;
  readonly criteria: readonly ScsCriterion[];
};
