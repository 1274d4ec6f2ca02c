// What changed between two diagnoses.
import { type Answer, points, questionNumbers, type Sheet } from "./answer.ts";
import { type PartScore, score } from "./score.ts";

/** `answered` and `cleared`: an answer came or went, which says nothing about better or worse. */
export type Direction = "better" | "worse" | "answered" | "cleared";

export type Change = {
  readonly number: number;
  readonly from: Answer | null;
  readonly to: Answer | null;
  /** Difference of points; a missing answer counts 0. */
  readonly points: number;
  readonly direction: Direction;
};

export type Comparison = {
  /** Difference of the totals. Only fair when `comparable`. */
  readonly delta: number;
  /** Both sheets are complete. */
  readonly comparable: boolean;
  readonly parts: readonly { readonly part: PartScore["part"]; readonly delta: number }[];
  /** By question number. Learning the truth about an unknown counts as better, even if the truth is "no". */
  readonly changed: readonly Change[];
};

/** Compares two sheets of the same company, the earlier one first. */
export function compare(previous: Sheet, current: Sheet): Comparison {
  const before = score(previous);
  const after = score(current);
  return {
    delta: after.total - before.total,
    comparable: before.complete && after.complete,
    parts: after.parts.map((p, i) => ({ part: p.part, delta: p.total - (before.parts[i]?.total ?? 0) })),
    changed: questionNumbers.flatMap((number) => changeOf(number, previous[number], current[number])),
  };
}

function changeOf(number: number, from: Answer | undefined, to: Answer | undefined): Change[] {
  if (from === to) return [];
  const difference = (to ? points[to] : 0) - (from ? points[from] : 0);
  const change = { number, from: from ?? null, to: to ?? null, points: difference };
  return [{ ...change, direction: directionOf(from, to, difference) }];
}

function directionOf(from: Answer | undefined, to: Answer | undefined, difference: number): Direction {
  if (from === undefined) return "answered";
  if (to === undefined) return "cleared";
  return difference > 0 ? "better" : "worse";
}
