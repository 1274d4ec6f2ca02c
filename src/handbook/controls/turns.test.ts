import { describe, expect, test } from "vitest";
import { addDays } from "#src/engine/calendar/index.ts";
import {
  assess,
  type Condition,
  type Evidence,
  evaluate,
  type Facts,
  type FactValue,
  type FactValues,
  type Grade,
  grades,
  type Register,
  type Verdict,
} from "#src/engine/control/index.ts";
import { type Control, controls } from "./index.ts";

const today = "2026-11-24";

/** For each fact of a condition, values on both sides of every test. */
function candidates(condition: Condition, into = new Map<string, FactValue[]>()): Map<string, FactValue[]> {
  if ("all" in condition) for (const part of condition.all) candidates(part, into);
  else if ("any" in condition) for (const part of condition.any) candidates(part, into);
  else if ("not" in condition) candidates(condition.not, into);
  else into.set(condition.fact, [...(into.get(condition.fact) ?? []), ...bothSides(condition)]);
  return into;
}

function bothSides(one: Condition): FactValue[] {
  if ("is" in one) return typeof one.is === "boolean" ? [one.is, !one.is] : [one.is, `not ${one.is}`];
  if ("oneOf" in one) return [...one.oneOf, "none of them"];
  if ("atLeast" in one) return [one.atLeast, one.atLeast - 1];
  if ("atMost" in one) return [one.atMost, one.atMost + 1];
  if ("withinDays" in one) return [today, addDays(today, -one.withinDays - 1)];
  return "daysAhead" in one ? [addDays(today, one.daysAhead + 9), addDays(today, one.daysAhead - 1)] : [];
}

/** Facts that give the condition a verdict; undefined when no values of its tests do. */
function factsFor(condition: Condition, verdict: Verdict): FactValues | undefined {
  let all: FactValues[] = [{}];
  for (const [fact, values] of candidates(condition)) {
    const distinct = [...new Set(values)];
    all = all.flatMap((facts) => distinct.map((value) => ({ ...facts, [fact]: value })));
  }
  return all.find((facts) => evaluate(condition, facts, today).value === verdict);
}

/** A company with one object in the scope of the control, and these facts about it. */
function companyWith({ scope }: Control, facts: FactValues): Facts {
  if (scope === "company") return { company: facts, registers: {} };
  const inScope = scope.where ? (factsFor(scope.where, "yes") ?? {}) : {};
  const object = { id: "one", kind: scope.kinds?.[0] ?? null, facts: { ...inScope, ...facts } };
  const register: Register = { complete: true, objects: [object] };
  return { company: {}, registers: { [scope.register]: register } };
}

function shown({ id, scope }: Control, grade: Grade): Evidence {
  const objectId = scope === "company" ? null : "one";
  const signed = { by: "a", countersignedBy: grade === "E4" ? "b" : null };
  return {
    id: "e",
    controlId: id,
    objectId,
    grade,
    at: today,
    validUntil: null,
    withdrawnAt: null,
    ...signed,
  };
}

describe.each(controls.map((control): [string, Control] => [control.id, control]))("%s", (_id, control) => {
  const { condition, evidence } = control;
  const alone = condition === "evidence-alone";
  const good = alone ? {} : factsFor(condition, "yes");
  const stateWith = (facts: FactValues, pieces: readonly Evidence[], on = today) =>
    assess([control], companyWith(control, facts), pieces, on)[0]?.state;

  test("turns proved with its evidence, and expired the day after that ends", () => {
    if (!good) throw new Error("No facts satisfy the condition");
    const pieces = [shown(control, evidence.grade)];
    expect(stateWith(good, pieces)).toBe("proved");
    // Dated facts may end sooner; then the condition itself is no longer met.
    expect(["expired", "no"]).toContain(stateWith(good, pieces, addDays(today, evidence.days + 1)));
  });

  test("is only partly done with weaker evidence, and unknown when nobody has said anything", () => {
    for (const grade of grades.slice(0, grades.indexOf(evidence.grade))) {
      expect(stateWith(good ?? {}, [shown(control, grade)]), grade).toBe("partly");
    }
    expect(stateWith({}, [])).toBe("unknown");
  });

  test.skipIf(alone)("turns no when the facts say so, whatever the evidence", () => {
    const bad = alone ? undefined : factsFor(condition, "no");
    if (!bad) throw new Error("No facts contradict the condition");
    expect(stateWith(bad, [shown(control, "E4")])).toBe("no");
  });
});
