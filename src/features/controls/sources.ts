/** The features that know facts about the company by themselves; all other facts are answered by hand. */
import { contacts } from "#src/features/contacts/index.ts";
import { diagnosis } from "#src/features/diagnosis/index.ts";
import { examineFeature } from "#src/features/examine/index.ts";
import { people } from "#src/features/people/index.ts";
import { registersFeature } from "#src/features/registers/index.ts";
import { review } from "#src/features/review/index.ts";
import { securityAction } from "#src/features/security-action/index.ts";
import { year } from "#src/features/year/index.ts";
import type { FactSource } from "#src/shell/feature.ts";

export const sources: readonly FactSource[] = [
  people,
  registersFeature,
  diagnosis,
  securityAction,
  review,
  year,
  contacts,
  examineFeature,
].flatMap(({ facts }) => facts ?? []);

/** Facts that nobody is asked for. */
export const knownFacts: ReadonlySet<string> = new Set(sources.flatMap(({ facts }) => facts));
