/** How long it takes to assess a large company against the whole handbook: 300 people, 1,000 devices, 2,000 pieces. */
import { addDays } from "#src/engine/calendar/index.ts";
import {
  type Assessable,
  assess,
  type Condition,
  type Evidence,
  type Facts,
  type FactValue,
  type RegisteredObject,
} from "#src/engine/control/index.ts";
import { seeded } from "#src/engine/simulation/index.ts";
import { controls } from "#src/handbook/controls/index.ts";

export const today = "2026-11-24";

/** Registers and how many objects of which kinds they hold. */
const sizes: Readonly<Record<string, { readonly count: number; readonly kinds: readonly string[] }>> = {
  people: { count: 300, kinds: ["employee", "employee", "employee", "temporary"] },
  devices: { count: 1_000, kinds: ["pc", "pc", "pc", "phone", "phone", "server", "network", "nas", "iot"] },
};

type Place = Pick<Evidence, "controlId" | "objectId">;

export type BenchCompany = { readonly facts: Facts; readonly evidence: readonly Evidence[] };

/** A company made from a seed: nine facts of ten are known and good, evidence is up to 400 days old. */
export function companyOf(
  seed: number,
  judged: readonly Assessable[] = controls,
  pieces = 2_000,
): BenchCompany {
  const random = seeded(seed);
  const facts = factsFor(judged, random);
  const places = judged.flatMap(({ id, scope }): Place[] => {
    if (scope === "company") return [{ controlId: id, objectId: null }];
    const objects = facts.registers[scope.register]?.objects ?? [];
    return objects.map((object) => ({ controlId: id, objectId: object.id }));
  });
  const evidence = Array.from({ length: places.length === 0 ? 0 : pieces }, (_, i): Evidence => {
    const place: Place = places[Math.floor(random() * places.length)] ?? { controlId: "", objectId: null };
    const grade = (["E0", "E1", "E2", "E3", "E4"] as const)[Math.floor(random() * 5)] ?? "E0";
    return {
      id: `e${i}`,
      ...place,
      grade,
      at: addDays(today, -Math.floor(random() * 400)),
      validUntil: null,
      withdrawnAt: null,
      by: "a",
      countersignedBy: grade === "E4" ? "b" : null,
    };
  });
  return { facts, evidence };
}

export type Timing = {
  readonly controls: number;
  readonly objects: number;
  readonly evidence: number;
  /** Judgements of one control on one object. */
  readonly judgements: number;
  readonly runs: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
};

/** Times `assess` on one such company, after a warm-up. */
export function timeAssess(runs = 50, judged: readonly Assessable[] = controls): Timing {
  const { facts, evidence } = companyOf(1, judged);
  const times: number[] = [];
  let judgements = 0;
  for (let i = 0; i < runs + 20; i++) {
    const started = performance.now();
    const results = assess(judged, facts, evidence, today);
    if (i >= 20) times.push(performance.now() - started);
    judgements = results.reduce((sum, { objects }) => sum + objects.length, 0);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const objects = Object.values(facts.registers).reduce((sum, register) => sum + register.objects.length, 0);
  const counts = { controls: judged.length, objects, evidence: evidence.length, judgements, runs };
  return { ...counts, median: at(0.5), p95: at(0.95) };
}

function factsFor(judged: readonly Assessable[], random: () => number): Facts {
  const registers = Object.entries(sizes).map(([name, { count, kinds }]) => {
    const tests = judged.flatMap(({ scope, condition }) =>
      scope !== "company" && scope.register === name && condition !== "evidence-alone"
        ? testsIn(condition)
        : [],
    );
    const objects = Array.from({ length: count }, (_, i): RegisteredObject => {
      const facts = Object.fromEntries(tests.map(({ fact, good }) => [fact, random() < 0.9 ? good : null]));
      return { id: `${name}-${i}`, kind: kinds[i % kinds.length] ?? null, facts };
    });
    return [name, { complete: true, objects }] as const;
  });
  const company = judged.flatMap(({ condition }) =>
    condition === "evidence-alone" ? [] : testsIn(condition),
  );
  return {
    company: Object.fromEntries(company.map(({ fact, good }) => [fact, random() < 0.9 ? good : null])),
    registers: Object.fromEntries(registers),
  };
}

/** Each fact of a condition with a value that satisfies its test. */
function testsIn(condition: Condition): { readonly fact: string; readonly good: FactValue }[] {
  if ("all" in condition) return condition.all.flatMap(testsIn);
  if ("any" in condition) return condition.any.flatMap(testsIn);
  if ("not" in condition) return testsIn(condition.not);
  const { fact } = condition;
  if ("is" in condition) return [{ fact, good: condition.is }];
  if ("oneOf" in condition) return [{ fact, good: condition.oneOf[0] ?? "" }];
  if ("atLeast" in condition) return [{ fact, good: condition.atLeast }];
  if ("atMost" in condition) return [{ fact, good: condition.atMost }];
  return [{ fact, good: "daysAhead" in condition ? addDays(today, condition.daysAhead + 30) : today }];
}
