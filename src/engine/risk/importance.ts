// Importance (R78): the highest of confidentiality, integrity and availability, and 3 where the sheet forces it.
import { highest, type Level, type LevelBounds, levelBounds } from "./level.ts";

/** An asset's values; null is not rated or not known. */
export type Rating = {
  readonly confidentiality: Level | null;
  readonly integrity: Level | null;
  readonly availability: Level | null;
  /** Holds personal data of any of the sheet's kinds. */
  readonly personalData: boolean | null;
  /** Loss or leak would bring legal liability, or gravely hit partners, customers or the company's survival. */
  readonly graveConsequence: boolean | null;
};

export type RatingKey = keyof Rating;

export type Importance = LevelBounds & {
  /** What makes it as high as it is known to be: the inputs that reach `low`; empty when nothing is known. */
  readonly because: readonly RatingKey[];
  /** What to find out; empty once it could no longer change the result. */
  readonly missing: readonly RatingKey[];
};

const ratings = ["confidentiality", "integrity", "availability"] as const;
const forcing = ["personalData", "graveConsequence"] as const;

/** max(C, I, A); 3 for personal data or a grave consequence. */
export function importanceOf(rating: Rating): Importance {
  const forced = forcing.filter((key) => rating[key] === true);
  const open = forcing.filter((key) => rating[key] === null);
  const rated = highest(ratings.map((key) => levelBounds(rating[key])));
  const low: Level = forced.length > 0 ? 3 : rated.low;
  const high: Level = forced.length > 0 || open.length > 0 ? 3 : rated.high;
  const reaching = ratings.filter((key) => rating[key] === low);
  const missing = [...open, ...ratings.filter((key) => rating[key] === null)];
  return { low, high, because: [...forced, ...reaching], missing: low === high ? [] : missing };
}
