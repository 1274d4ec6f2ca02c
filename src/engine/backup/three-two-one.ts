// The 3-2-1 rule (R48, F20): three copies counting the original, two kinds of media, one out of the disaster's reach.
import { allOf, type Bounds, boundsOf, reaches, type Verdict } from "../verdict/index.ts";
import { type Copy, type DataSet, isMade, isRemote, kindOf, type Medium } from "./data-set.ts";

export const threeTwoOneNumbers = { copies: 3, media: 2, remote: 1 } as const;

export type ThreeTwoOnePart = keyof typeof threeTwoOneNumbers;

export const threeTwoOneParts: readonly ThreeTwoOnePart[] = ["copies", "media", "remote"];

/** One of the three numbers: how many there are at least and at most. */
export type PartResult = {
  readonly part: ThreeTwoOnePart;
  readonly verdict: Verdict;
  readonly wanted: number;
  readonly count: Bounds;
  /** The copies that count for it. */
  readonly copies: readonly string[];
  /** The copies about which a detail is to be found out; it may be that none is, but more may exist. */
  readonly unknown: readonly string[];
};

export type ThreeTwoOne = { readonly verdict: Verdict; readonly parts: readonly PartResult[] };

/** Judges the rule without looking for a remedy. */
export function countThreeTwoOne(set: DataSet, media: readonly Medium[]): ThreeTwoOne {
  const parts = [countCopies(set), countMedia(set, media), countRemote(set, media)];
  return { verdict: allOf(parts.map(({ verdict }) => verdict)), parts };
}

function countCopies(set: DataSet): PartResult {
  return resultOf(set, "copies", (copy) => isMade(copy));
}

function countRemote(set: DataSet, media: readonly Medium[]): PartResult {
  return resultOf(set, "remote", (copy) => isRemote(copy, media));
}

function countMedia(set: DataSet, media: readonly Medium[]): PartResult {
  const counts = (copy: Copy) => allOf([isMade(copy), kindOf(copy, media) === null ? "unknown" : "yes"]);
  const possible = set.copies.filter((copy) => isMade(copy) !== "no");
  const sure = set.copies.filter((copy) => counts(copy) === "yes");
  const kinds = (copies: readonly Copy[]) =>
    new Set(copies.flatMap((copy) => kindOf(copy, media) ?? [])).size;
  const nameless = possible.filter((copy) => kindOf(copy, media) === null).length;
  const bounds = { low: kinds(sure), high: kinds(possible) + nameless };
  return resultOf(set, "media", counts, bounds);
}

/** While nobody has said that the list is complete, too few is not known rather than no. */
function resultOf(
  set: DataSet,
  part: ThreeTwoOnePart,
  counts: (copy: Copy) => Verdict,
  bounds?: Bounds,
): PartResult {
  const each = set.copies.map((copy) => ({ id: copy.id, verdict: counts(copy) }));
  const of = (wanted: Verdict) => each.filter(({ verdict }) => verdict === wanted).map(({ id }) => id);
  const count = bounds ?? boundsOf(each.map(({ verdict }) => verdict));
  const wanted = threeTwoOneNumbers[part];
  const listed = reaches(count, wanted);
  const verdict = listed === "no" && set.allListed !== true ? "unknown" : listed;
  return {
    part,
    verdict,
    wanted,
    count,
    copies: of("yes"),
    unknown: verdict === "unknown" ? of("unknown") : [],
  };
}
