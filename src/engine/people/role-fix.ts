// What to do about a role that is vacant, without a deputy, or held by whoever it checks, cheapest first.
import type { Assignment, Role, RoleLine } from "./roles.ts";

/** Cheapest first: writing down a name, naming a deputy, moving a role to another, asking somebody outside. */
export type RoleFix = "ask-who" | "name-holder" | "name-deputy" | "move-role" | "ask-outside";

/** `candidates`: people who may take it. */
export type PlannedRoleFix = {
  readonly role: string;
  readonly fix: RoleFix;
  readonly candidates: readonly string[];
};

const fixOrder: readonly RoleFix[] = ["ask-who", "name-holder", "name-deputy", "move-role", "ask-outside"];

export function cheapestFirst(fixes: readonly PlannedRoleFix[]): readonly PlannedRoleFix[] {
  return fixes.toSorted((a, b) => fixOrder.indexOf(a.fix) - fixOrder.indexOf(b.fix));
}

/** Who holds a role; null when nobody has said. */
export function holdersOf(role: string, assignments: readonly Assignment[]): readonly string[] | null {
  return assignments.find((assignment) => assignment.role === role)?.holders ?? null;
}

/** What to do about one role. */
export function fixesOf(
  line: RoleLine,
  roles: readonly Role[],
  assignments: readonly Assignment[],
  present: readonly string[],
): readonly PlannedRoleFix[] {
  const { role, filled, deputy, independent } = line;
  const checks = roles.find(({ id }) => id === role)?.checks ?? [];
  const barred = new Set(checks.flatMap((id) => holdersOf(id, assignments) ?? []));
  const holders = holdersOf(role, assignments) ?? [];
  const free = present.filter((person) => !barred.has(person)).toSorted();
  const others = free.filter((person) => !holders.includes(person));
  if (filled === "unknown") return [{ role, fix: "ask-who", candidates: [] }];
  if (filled === "no") return [fixWith(role, "name-holder", free)];
  const fixes: PlannedRoleFix[] = [];
  if (deputy === "no") fixes.push(fixWith(role, "name-deputy", others));
  if (deputy === "unknown" || independent === "unknown") fixes.push({ role, fix: "ask-who", candidates: [] });
  if (independent === "no") fixes.push(fixWith(role, "move-role", others));
  return fixes;
}

/** Where nobody here may take it, somebody from outside is asked. */
function fixWith(role: string, fix: RoleFix, candidates: readonly string[]): PlannedRoleFix {
  return candidates.length > 0 ? { role, fix, candidates } : { role, fix: "ask-outside", candidates };
}
