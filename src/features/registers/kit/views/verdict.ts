/** The shape that stands for a verdict: declared things are never drawn as done. */
import type { Verdict } from "#src/engine/verdict/index.ts";
import type { StateName } from "#src/ui/state.tsx";

const states: Readonly<Record<Verdict, StateName>> = { yes: "declared", no: "not-yet", unknown: "unknown" };

export function verdictState(verdict: Verdict): StateName {
  return states[verdict];
}
