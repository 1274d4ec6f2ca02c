/** What taking in a list of permissions would do to the one that is kept. */
import { fold } from "#src/text/fold.ts";
import type { Entry } from "../../kit/definition.ts";
import type { Permission } from "./parse.ts";

export interface Comparison {
  readonly added: readonly Permission[];
  readonly changed: readonly { readonly entry: Entry; readonly to: Permission }[];
  readonly gone: readonly Entry[];
  readonly same: number;
}

/** By name, whatever its width and case. What the list does not say (inherited or not) stays as it is. */
export function comparePermissions(kept: readonly Entry[], found: readonly Permission[]): Comparison {
  const byName = new Map(kept.map((entry) => [fold(entry.values.name ?? ""), entry]));
  const names = new Set(found.map(({ name }) => fold(name)));
  const changed: { entry: Entry; to: Permission }[] = [];
  const added: Permission[] = [];
  for (const to of found) {
    const entry = byName.get(fold(to.name));
    if (!entry) added.push(to);
    else if (differs(entry, to)) changed.push({ entry, to });
  }
  return {
    added,
    changed,
    gone: [...byName].filter(([name]) => !names.has(name)).map(([, entry]) => entry),
    same: found.length - added.length - changed.length,
  };
}

function differs({ values }: Entry, { may, inherited }: Permission): boolean {
  return values.may !== may || (inherited !== null && values.inherited !== inheritedValue(inherited));
}

export function inheritedValue(inherited: boolean | null): string {
  return inherited === null ? "" : inherited ? "yes" : "no";
}

/** Names a state of the list: what was compared must still stand when it is saved. */
export function stateOf(kept: readonly Entry[]): string {
  return ["-", ...kept.map(({ id, version }) => `${id}.${version}`).toSorted()].join(" ");
}
