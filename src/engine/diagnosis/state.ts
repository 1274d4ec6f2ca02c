// What answers alone can say about a group of questions. Declared is the most: "done" needs evidence.
import type { Sheet } from "./answer.ts";

/** No answer is ever enough for "done": declarations are the weakest grade of evidence (E0). */
export type DeclaredState = "declared" | "partly" | "not-yet" | "unknown" | "no-answer";

/** A group's state with the question numbers behind it. */
export type GroupState = {
  readonly state: DeclaredState;
  readonly questions: readonly number[];
  readonly weak: readonly number[];
  readonly unknown: readonly number[];
  readonly unanswered: readonly number[];
};

/**
 * Judges a group of questions: nothing answered → `no-answer`; anything unknown → `unknown`; every question
 * answered yes → `declared`; nothing begun → `not-yet`; otherwise `partly`.
 */
export function stateOf(questions: readonly number[], sheet: Sheet): GroupState {
  const having = (...wanted: (string | undefined)[]) => questions.filter((n) => wanted.includes(sheet[n]));
  const groups = {
    questions,
    weak: having("partly", "no"),
    unknown: having("unknown"),
    unanswered: having(undefined),
  };
  return { ...groups, state: judge(groups, having("yes", "partly").length) };
}

function judge(group: Omit<GroupState, "state">, begun: number): DeclaredState {
  if (group.unanswered.length === group.questions.length) return "no-answer";
  if (group.unknown.length > 0) return "unknown";
  if (begun === 0) return "not-yet";
  return group.weak.length + group.unanswered.length === 0 ? "declared" : "partly";
}
