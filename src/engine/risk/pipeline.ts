// The four steps of each asset (R77): counted, risk identified, decided, measures in place; none is skipped.
import { rankOfVerdict, type Verdict } from "../verdict/index.ts";

/** 棚卸 → リスク確認 → リスク管理 → 対策. */
export const steps = ["inventory", "identification", "decision", "measures"] as const;

export type Step = (typeof steps)[number];

export type StepState = {
  readonly step: Step;
  /** As recorded. */
  readonly recorded: Verdict;
  /** What it counts for: never further than the step before it. */
  readonly counts: Verdict;
  /** Recorded as further than the step before allows: done out of turn, to be looked at again. */
  readonly outOfTurn: boolean;
};

export type Pipeline = {
  readonly steps: readonly StepState[];
  /** The first step that is not finished: what to do now. Null: all four are. */
  readonly next: Step | null;
  /** How many steps count, 0–4. */
  readonly finished: number;
};

/** The state of an asset in the four steps; a step counts only as far as all before it. */
export function pipelineOf(recorded: Readonly<Record<Step, Verdict>>): Pipeline {
  let before: Verdict = "yes";
  const states = steps.map((step) => {
    const own = recorded[step];
    const outOfTurn = rankOfVerdict(own) > rankOfVerdict(before);
    before = outOfTurn ? before : own;
    return { step, recorded: own, counts: before, outOfTurn };
  });
  const finished = states.filter(({ counts }) => counts === "yes").length;
  return { steps: states, next: states.find(({ counts }) => counts !== "yes")?.step ?? null, finished };
}
