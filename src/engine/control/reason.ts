// Why a control stands where it stands: keys and arguments, to be put into words by whoever shows them.
import { collectReasons, type FactReason } from "./evaluate.ts";
import { type Facts, type InScope, lookupFor, type RegisteredObject } from "./facts.ts";
import type { RequiredGrade } from "./grade.ts";
import type { Assessable, ObjectResult } from "./judge.ts";
import type { Counts } from "./state.ts";

/** `count`: of how many objects it is true; 1 for the company as a whole. Days are YYYY-MM-DD. */
export type Reason =
  | { readonly key: "not-applicable"; readonly register: string }
  | { readonly key: "not-listed" | "no-register"; readonly register: string }
  | { readonly key: "proved"; readonly count: number; readonly of: number }
  | { readonly key: "fact-no"; readonly fact: string; readonly count: number }
  | { readonly key: "fact-unknown"; readonly fact: string; readonly count: number }
  | { readonly key: "evidence-expired"; readonly count: number; readonly since: string }
  | { readonly key: "evidence-too-weak"; readonly count: number; readonly required: RequiredGrade }
  | { readonly key: "evidence-missing"; readonly count: number; readonly required: RequiredGrade }
  | { readonly key: "waived"; readonly count: number; readonly until: string }
  | { readonly key: "expires-next"; readonly count: number; readonly on: string };

/** The last good day and the objects whose state changes first. */
export type Expiry = { readonly on: string; readonly objects: readonly (string | null)[] };

/** Neither proved nor waived. */
export function isMissing({ state }: ObjectResult): boolean {
  return state !== "proved" && state !== "waived";
}

/** What to say about a control that has been judged. */
export function reasonsOf(
  control: Assessable,
  facts: Facts,
  scope: InScope,
  results: readonly ObjectResult[],
  counts: Counts,
  expiresNext: Expiry | null,
  day: number,
): readonly Reason[] {
  const register = control.scope === "company" ? "" : control.scope.register;
  if (scope.kind === "none") return [{ key: "not-applicable", register }];
  const why: Reason[] = [];
  if (scope.kind === "not-listed" || scope.kind === "no-register") why.push({ key: scope.kind, register });
  if (counts.proved > 0) why.push({ key: "proved", count: counts.proved, of: results.length });
  why.push(...factReasons(control, facts, scope, results, day));
  const { grade: required } = control.evidence;
  const open = results.filter((result) => isMissing(result) && result.condition === "yes");
  const lapsed = open.filter(({ standing }) => standing === "lapsed");
  const since = lapsed.map(({ until }) => until ?? "").sort()[0];
  if (since) why.push({ key: "evidence-expired", count: lapsed.length, since });
  const weak = open.filter(({ standing }) => standing === "weak").length;
  if (weak > 0) why.push({ key: "evidence-too-weak", count: weak, required });
  const none = open.filter(({ standing }) => standing === "none").length;
  if (none > 0) why.push({ key: "evidence-missing", count: none, required });
  const waived = results.filter(({ state }) => state === "waived");
  const until = waived.map((result) => result.until ?? "").sort()[0];
  if (until) why.push({ key: "waived", count: waived.length, until });
  if (expiresNext) why.push({ key: "expires-next", count: expiresNext.objects.length, on: expiresNext.on });
  return why;
}

/** Which facts stand in the way, and for how many objects. */
function factReasons(
  control: Assessable,
  facts: Facts,
  scope: InScope,
  results: readonly ObjectResult[],
  day: number,
): readonly Reason[] {
  if (control.condition === "evidence-alone") return [];
  const found = new Map<string, { key: "fact-no" | "fact-unknown"; fact: string; count: number }>();
  for (const [index, result] of results.entries()) {
    if (result.condition === "yes") continue;
    const object = scope.kind === "listed" ? (scope.objects[index] ?? null) : null;
    const key = result.condition === "no" ? "fact-no" : "fact-unknown";
    const names = new Set(decisiveFacts(control, result, object, facts, day).map(({ fact }) => fact));
    for (const fact of names) {
      const reason = found.get(`${key} ${fact}`);
      if (reason) reason.count += 1;
      else found.set(`${key} ${fact}`, { key, fact, count: 1 });
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reason]) => reason);
}

/** The tests that made the condition come out as it did for one object. */
export function decisiveFacts(
  control: Assessable,
  result: ObjectResult,
  object: RegisteredObject | null,
  facts: Facts,
  day: number,
): readonly FactReason[] {
  if (control.condition === "evidence-alone") return [];
  const into: FactReason[] = [];
  collectReasons(control.condition, lookupFor(object, facts), day, result.condition, into);
  return into;
}
