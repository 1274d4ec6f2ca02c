/** The controls by id, and where each fact that is answered by hand is asked. */
import { factsIn } from "#src/engine/control/index.ts";
import { type Control, controls, type HandAnswer } from "#src/handbook/controls/index.ts";

const byId: ReadonlyMap<string, Control> = new Map(controls.map((control) => [control.id, control]));

/** A control of the catalogue; undefined for what it does not have. */
export function controlById(id: string): Control | undefined {
  return byId.get(id);
}

/** Where a fact is asked: in exactly one control. */
export interface Asked {
  readonly control: Control;
  readonly answer: HandAnswer;
}

const asked: ReadonlyMap<string, Asked> = new Map(
  controls.flatMap((control) => control.byHand.map((answer) => [answer.fact, { control, answer }])),
);

export function askedIn(fact: string): Asked | undefined {
  return asked.get(fact);
}

/** The facts that a control looks at: those of its condition, and those that decide what is in its scope. */
export function factsOf({ condition, scope }: Pick<Control, "condition" | "scope">): readonly string[] {
  const ofCondition = condition === "evidence-alone" ? [] : factsIn(condition);
  const ofScope = scope !== "company" && scope.where ? factsIn(scope.where) : [];
  return [...new Set([...ofCondition, ...ofScope])];
}
