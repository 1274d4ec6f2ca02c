// The judge: every control's state from facts and evidence on a day, with what is missing and why.
import type { Evidence } from "./evidence.ts";
import { type Facts, type InScope, inScope, lookupFor } from "./facts.ts";
import { type Assessable, judge, type ObjectResult, requireDay } from "./judge.ts";
import { type Expiry, isMissing, type Reason, reasonsOf } from "./reason.ts";
import { type Counts, emptyCounts, type State, together } from "./state.ts";
import type { Waiver } from "./waiver.ts";

/** How one control stands. */
export type ControlResult = {
  readonly id: string;
  readonly principle: number | null;
  readonly risk: number;
  readonly state: State;
  /** The state without waivers. */
  readonly beneath: State;
  readonly scope: InScope["kind"];
  /** Every object in scope by id; one without id for the company or for objects nobody has listed. */
  readonly objects: readonly ObjectResult[];
  readonly counts: Counts;
  /** Objects neither proved nor waived. */
  readonly missing: readonly (string | null)[];
  /** Ids of the evidence that decided, sorted. */
  readonly evidence: readonly string[];
  /** What changes first if nobody does anything: the last good day and the objects; null when nothing will. */
  readonly expiresNext: Expiry | null;
  readonly why: readonly Reason[];
};

/**
 * Assesses every control, in the order given. Facts speak of `today` (YYYY-MM-DD); of evidence and waivers only
 * what had been given and not withdrawn by then counts, so that earlier days can be assessed again.
 */
export function assess(
  controls: readonly Assessable[],
  facts: Facts,
  evidence: readonly Evidence[],
  today: string,
  waivers: readonly Waiver[] = [],
): readonly ControlResult[] {
  const day = requireDay(today);
  const sorted = sortedRegisters(facts);
  const shown = byControlAndObject(evidence);
  const waived = Map.groupBy(waivers, ({ controlId }) => controlId);
  return controls.map((control) =>
    assessOne(control, sorted, shown.get(control.id) ?? noEvidence, waived.get(control.id) ?? [], day),
  );
}

type EvidenceByObject = ReadonlyMap<string | null, readonly Evidence[]>;
const noEvidence: EvidenceByObject = new Map();
const nothing: readonly never[] = [];

function assessOne(
  control: Assessable,
  facts: Facts,
  evidence: EvidenceByObject,
  waivers: readonly Waiver[],
  day: number,
): ControlResult {
  const scope = inScope(control.scope, facts);
  const listed = scope.kind !== "not-listed" && scope.kind !== "no-register";
  const objects = scope.kind === "none" ? nothing : scope.kind === "listed" ? scope.objects : [null];
  const results = objects.map((object) => {
    const objectId = object?.id ?? null;
    const lookup = lookupFor(object, facts);
    return judge(
      control,
      objectId,
      { lookup, evidence: evidence.get(objectId) ?? nothing, waivers, listed },
      day,
    );
  });
  const counts = emptyCounts();
  const beneath = emptyCounts();
  for (const result of results) {
    counts[result.state] += 1;
    beneath[result.beneath] += 1;
  }
  // Begun means shown at least once: a new object, which has no evidence, can never be what makes it so.
  const begun = beneath.proved + beneath.expired > 0;
  const expiresNext = firstExpiry(results);
  return {
    id: control.id,
    principle: control.principle,
    risk: control.risk,
    state: together(counts, begun),
    beneath: together(beneath, begun),
    scope: scope.kind,
    objects: results,
    counts,
    missing: results.filter(isMissing).map(({ objectId }) => objectId),
    evidence: results.flatMap(({ evidenceId }) => evidenceId ?? []).sort(),
    expiresNext,
    why: reasonsOf(control, facts, scope, results, counts, expiresNext, day),
  };
}

function firstExpiry(results: readonly ObjectResult[]): Expiry | null {
  let on: string | null = null;
  for (const result of results) {
    if (!isMissing(result) && result.until !== null && (on === null || result.until < on)) on = result.until;
  }
  if (on === null) return null;
  const first = results.filter((result) => !isMissing(result) && result.until === on);
  return { on, objects: first.map(({ objectId }) => objectId) };
}

/** Sorted once, so that every control lists its objects in the same order whatever order they came in. */
function sortedRegisters(facts: Facts): Facts {
  const registers = Object.entries(facts.registers).map(([name, register]) => {
    const objects = register.objects.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    return [name, { ...register, objects }] as const;
  });
  return { ...facts, registers: Object.fromEntries(registers) };
}

function byControlAndObject(evidence: readonly Evidence[]): ReadonlyMap<string, EvidenceByObject> {
  const byControl = Map.groupBy(evidence, ({ controlId }) => controlId);
  return new Map([...byControl].map(([id, own]) => [id, Map.groupBy(own, ({ objectId }) => objectId)]));
}
