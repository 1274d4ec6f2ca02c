// The table of roles (R169): who is missing, who has no deputy, and who checks their own work.
import type { Verdict } from "../verdict/index.ts";
import { cheapestFirst, fixesOf, holdersOf, type PlannedRoleFix } from "./role-fix.ts";

/** What the engine needs of a role: whose work it checks, and whether absence must be covered. */
export type Role = {
  readonly id: string;
  /** Roles whose holder may not hold this one as well. */
  readonly checks: readonly string[];
  readonly needsDeputy: boolean;
};

/** Who holds a role; null: nobody has said, empty: vacant. */
export type Assignment = {
  readonly role: string;
  readonly holders: readonly string[] | null;
  readonly deputies: readonly string[] | null;
};

export type RoleLine = {
  readonly role: string;
  readonly filled: Verdict;
  /** Yes where none is needed; a deputy who is the holder is none. */
  readonly deputy: Verdict;
  /** Yes: no holder has a role that this one checks. */
  readonly independent: Verdict;
  /** Holders who check their own work, and in which role. */
  readonly conflicts: readonly { readonly person: string; readonly role: string }[];
  /** Holders and deputies who are no longer here. */
  readonly gone: readonly string[];
};

export type Roles = {
  readonly verdict: Verdict;
  readonly lines: readonly RoleLine[];
  readonly fixes: readonly PlannedRoleFix[];
};

/**
 * Judges the table.
 *
 * @param present people who are here; whoever is not counts as gone. Outsiders (a supporter) belong among them
 */
export function judgeRoles(
  roles: readonly Role[],
  assignments: readonly Assignment[],
  present: readonly string[],
): Roles {
  const here = new Set(present);
  const lines = roles.map((role) => lineOf(role, assignments, here));
  const all = lines.flatMap(({ filled, deputy, independent }) => [filled, deputy, independent]);
  const fixes = lines.flatMap((line) => fixesOf(line, roles, assignments, present));
  return {
    verdict: all.includes("no") ? "no" : all.includes("unknown") ? "unknown" : "yes",
    lines,
    fixes: cheapestFirst(fixes),
  };
}

function lineOf(role: Role, assignments: readonly Assignment[], here: ReadonlySet<string>): RoleLine {
  const own = assignments.find((assignment) => assignment.role === role.id);
  const holders = own?.holders ?? null;
  const deputies = own?.deputies ?? null;
  const holding = holders?.filter((person) => here.has(person)) ?? null;
  const standing = deputies?.filter((person) => here.has(person) && !holding?.includes(person)) ?? null;
  const checked = role.checks.map((id) => ({ id, people: holdersOf(id, assignments) }));
  const conflicts = (holding ?? []).flatMap((person) =>
    checked.filter(({ people }) => people?.includes(person)).map(({ id }) => ({ person, role: id })),
  );
  return {
    role: role.id,
    filled: filledBy(holding),
    deputy: role.needsDeputy ? filledBy(standing) : "yes",
    independent: independence(role, holding, checked, conflicts.length),
    conflicts,
    gone: [...new Set([...(holders ?? []), ...(deputies ?? [])])]
      .filter((person) => !here.has(person))
      .toSorted(),
  };
}

function filledBy(people: readonly string[] | null): Verdict {
  if (people === null) return "unknown";
  return people.length > 0 ? "yes" : "no";
}

/** Nobody in a role checks nothing, so a vacancy is no conflict; it is told as a vacancy. */
function independence(
  role: Role,
  holding: readonly string[] | null,
  checked: readonly { readonly people: readonly string[] | null }[],
  conflicts: number,
): Verdict {
  if (role.checks.length === 0) return "yes";
  if (conflicts > 0) return "no";
  if (holding?.length === 0) return "yes";
  return holding === null || checked.some(({ people }) => people === null) ? "unknown" : "yes";
}
