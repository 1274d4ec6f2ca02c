// One control opened up: every object with the facts that decided about it.
import { assess } from "./assess.ts";
import type { FactReason } from "./evaluate.ts";
import type { Evidence } from "./evidence.ts";
import { type Facts, inScope, type RegisteredObject } from "./facts.ts";
import { type Assessable, type ObjectResult, requireDay } from "./judge.ts";
import { decisiveFacts } from "./reason.ts";
import type { Waiver } from "./waiver.ts";

/** One object of a control, with the facts that decided. */
export type Explanation = ObjectResult & { readonly facts: readonly FactReason[] };

/** Opens one control: each object with the facts that decided about it. */
export function explain(
  control: Assessable,
  facts: Facts,
  evidence: readonly Evidence[],
  today: string,
  waivers: readonly Waiver[] = [],
): readonly Explanation[] {
  const [result] = assess([control], facts, evidence, today, waivers);
  const registered = objectsOf(control, facts);
  return (result?.objects ?? []).map((object) => {
    const found = object.objectId === null ? null : (registered.get(object.objectId) ?? null);
    return { ...object, facts: decisiveFacts(control, object, found, facts, requireDay(today)) };
  });
}

function objectsOf(control: Assessable, facts: Facts): ReadonlyMap<string, RegisteredObject> {
  const scope = inScope(control.scope, facts);
  return new Map(scope.kind === "listed" ? scope.objects.map((object) => [object.id, object]) : []);
}
