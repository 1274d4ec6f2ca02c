// The nine principles as far as the answers of the self-diagnosis alone can tell.
import type { Sheet } from "./answer.ts";
import { type GroupState, stateOf } from "./state.ts";

/** What the board needs of a principle. */
export type BoardPrinciple = { readonly number: number; readonly asked: "directly" | "indirectly" };

/** What the board needs of a question: the principles it belongs to. */
export type BoardQuestion = { readonly number: number; readonly principles: readonly number[] };

/** One tile: its state and the questions behind it. */
export type Tile = GroupState & BoardPrinciple;

/**
 * The state of each principle. One that the questions touch only indirectly is `partly` at best, because
 * nobody was asked about it.
 */
export function boardState(
  principles: readonly BoardPrinciple[],
  questions: readonly BoardQuestion[],
  sheet: Sheet,
): readonly Tile[] {
  return principles.map(({ number, asked }) => {
    const about = questions.filter((q) => q.principles.includes(number)).map((q) => q.number);
    const group = stateOf(about, sheet);
    const capped = asked === "indirectly" && group.state === "declared";
    return { ...group, number, asked, state: capped ? "partly" : group.state };
  });
}
