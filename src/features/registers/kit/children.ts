/** Entries by what they belong to: gathered once for each list, however many parents ask. */
import type { Entry } from "./definition.ts";

type Gathered = ReadonlyMap<string, readonly Entry[]>;

const gathered = new WeakMap<readonly Entry[], Map<string, Gathered>>();
const none: readonly Entry[] = [];

/** Those of `entries` whose `field` points at an entry. */
export function childrenOf(entries: readonly Entry[], field: string, parentId: string): readonly Entry[] {
  const byField = gathered.get(entries) ?? new Map<string, Gathered>();
  gathered.set(entries, byField);
  const found = byField.get(field) ?? Map.groupBy(entries, ({ values }) => values[field] ?? "");
  byField.set(field, found);
  return found.get(parentId) ?? none;
}
