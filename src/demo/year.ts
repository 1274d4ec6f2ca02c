/** Where a simulated year of the example company begins: what is known, what was shown before, who does the work. */
import { addDays, addMonths, daysOff } from "#src/engine/calendar/index.ts";
import type { Condition, Evidence, Facts, FactValue } from "#src/engine/control/index.ts";
import { type Start, seeded } from "#src/engine/simulation/index.ts";
import type { Person } from "#src/engine/task/index.ts";
import { type Control, controls } from "#src/handbook/controls/index.ts";
import { exampleRegisters } from "./shape.ts";

/** Of the facts: so many are known to be so, so many nobody knows; the rest are known not to be so. */
const shares = { good: 0.86, unknown: 0.09 } as const;
/** Of what evidence can show: so much was shown at some time before the start. */
const shownBefore = 0.75;

const people: readonly Person[] = [
  { id: "owner", does: ["owner"], standsInFor: ["it", "office"], minutesFree: 30 },
  { id: "it", does: ["it", "everyone"], standsInFor: ["office"], minutesFree: 90 },
  { id: "office", does: ["office"], standsInFor: ["it"], minutesFree: 45 },
];

/** The start for a day and a seed: the same two give the same start. @param today "YYYY-MM-DD" */
export function exampleStart(today: string, months: number, seed: number): Start {
  // Another series than the one that decides what is done on the way.
  const random = seeded(seed ^ 0x5f3759df);
  const end = addMonths(today, months);
  const facts: Facts = { company: knownFacts(end, random), registers: exampleRegisters() };
  const closed = (year: number) => [`${year}-12-29`, `${year}-12-30`, `${year}-12-31`, `${year + 1}-01-02`];
  const [from, to] = [Number(today.slice(0, 4)) - 1, Number(end.slice(0, 4)) + 1];
  const own = Array.from({ length: to - from + 1 }, (_, i) => closed(from + i)).flat();
  return {
    today,
    facts,
    evidence: controls.flatMap((control) => shown(control, facts, today, random)),
    waivers: [],
    people,
    minutesFree: 120,
    diligence: 0.85,
    off: daysOff(from, to, own),
  };
}

/** Every fact with the value that its controls wish for, until a day. */
export function goodFacts(end: string): Readonly<Record<string, FactValue>> {
  const good = new Map<string, FactValue>();
  for (const { condition } of controls)
    if (condition !== "evidence-alone") collect(condition, end, good, true);
  return Object.fromEntries(good);
}

/** Days that facts speak of are kept up through the whole time: the simulation is about evidence. */
function knownFacts(end: string, random: () => number): Record<string, FactValue | null> {
  return Object.fromEntries(
    Object.entries(goodFacts(end)).map(([fact, value]) => {
      const drawn = random();
      if (drawn < shares.good) return [fact, value];
      const isKnown = drawn >= shares.good + shares.unknown && typeof value === "boolean";
      return [fact, isKnown ? !value : null];
    }),
  );
}

/** The value with which each test of a condition comes out as wished. */
function collect(condition: Condition, end: string, into: Map<string, FactValue>, wished: boolean): void {
  if ("all" in condition) for (const one of condition.all) collect(one, end, into, wished);
  else if ("any" in condition) for (const one of condition.any) collect(one, end, into, wished);
  else if ("not" in condition) collect(condition.not, end, into, !wished);
  else if (!into.has(condition.fact)) {
    if ("is" in condition)
      into.set(condition.fact, typeof condition.is === "boolean" ? condition.is === wished : condition.is);
    else if ("oneOf" in condition) into.set(condition.fact, condition.oneOf[0] ?? "");
    else if ("atLeast" in condition) into.set(condition.fact, condition.atLeast);
    else if ("atMost" in condition) into.set(condition.fact, condition.atMost);
    else if ("withinDays" in condition) into.set(condition.fact, end);
    else into.set(condition.fact, addDays(end, condition.daysAhead));
  }
}

/** Evidence given on some day within its validity, so that it ends on the way and not on one day. */
function shown(control: Control, { registers }: Facts, today: string, random: () => number): Evidence[] {
  const { scope, evidence } = control;
  const everyObject = scope === "company" ? [null] : (registers[scope.register]?.objects ?? []);
  if (random() >= shownBefore) return [];
  const at = addDays(today, -Math.floor(random() * Math.min(evidence.days, control.task.everyDays) * 0.9));
  return everyObject.map((object) => ({
    id: `before ${control.id} ${object?.id ?? ""}`,
    controlId: control.id,
    objectId: object?.id ?? null,
    grade: evidence.grade,
    at,
    validUntil: null,
    withdrawnAt: null,
    by: "it",
    countersignedBy: evidence.grade === "E4" ? "owner" : null,
  }));
}
