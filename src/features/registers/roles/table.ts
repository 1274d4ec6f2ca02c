/** The table of roles as its judge sees it: lines of the same role together, people from outside by their names. */
import { type Assignment, judgeRoles, type Roles } from "#src/engine/people/index.ts";
import { roles } from "#src/handbook/registers/index.ts";
import type { Around, Entry, Values } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";

/** Marks names from outside, which cannot be ids. */
const OUTSIDE = "outside:";

/** Judges all lines together; `present` are those who might take a role, for the proposals. */
export function judgedRoles(
  entries: readonly Entry[],
  { isHere }: Pick<Around, "isHere">,
  present: readonly string[] = [],
): Roles {
  const assignments = assignmentsOf(entries.map(({ values }) => values));
  const named = assignments.flatMap(({ holders, deputies }) => [...(holders ?? []), ...(deputies ?? [])]);
  const here = named.filter((one) => one.startsWith(OUTSIDE) || isHere(one) === true);
  return judgeRoles(roles, assignments, [...new Set([...present, ...here])]);
}

/** The one's name, for a person from outside; undefined for the id of somebody of ours. */
export function outsideName(person: string): string | undefined {
  return person.startsWith(OUTSIDE) ? person.slice(OUTSIDE.length) : undefined;
}

function assignmentsOf(all: readonly Values[]): Assignment[] {
  const byRole = Map.groupBy(all, ({ role = "" }) => role);
  return [...byRole].map(([role, lines]) => ({
    role,
    holders: together(lines, holdersOf),
    deputies: together(lines, deputiesOf),
  }));
}

/** One line that nobody filled in leaves the whole role unknown, unless another names somebody. */
function together(
  lines: readonly Values[],
  of: (values: Values) => readonly string[] | null,
): readonly string[] | null {
  const people = lines.map(of);
  const named = people.flatMap((some) => some ?? []);
  return named.length === 0 && people.includes(null) ? null : named;
}

function holdersOf(values: Values): readonly string[] | null {
  const named = namedIn(values.holder, values.holder_outside);
  if (named.length > 0) return named;
  return yesNo(values, "vacant") === true ? [] : null;
}

/** Where a holder is named and no deputy is, there is none: the table is the place to name one. */
function deputiesOf(values: Values): readonly string[] | null {
  const named = namedIn(values.deputy, values.deputy_outside);
  return named.length > 0 || holdersOf(values) !== null ? named : null;
}

function namedIn(person: string | undefined, outside: string | undefined): readonly string[] {
  return [...(person ? [person] : []), ...(outside ? [`${OUTSIDE}${outside}`] : [])];
}
