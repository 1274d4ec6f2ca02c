/** What other features call the objects of controls: their names, their pages, and which there are to choose from. */
import { choosablePeople, peopleById } from "#src/features/people/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { registers } from "./all.ts";
import type { Register } from "./kit/definition.ts";
import { entriesAt } from "./kit/queries/entry.ts";
import { entryNames } from "./kit/queries/names.ts";
import { nameOf, path } from "./kit/read.ts";

export interface ControlObject {
  readonly id: string;
  readonly name: string;
  /** Its page. */
  readonly href: string;
  /** Out of use, or has left. */
  readonly gone: boolean;
}

/** What a control is about: the engine's name of a register, and kinds of its objects if narrowed. */
export interface ObjectScope {
  readonly register: string;
  readonly kinds?: readonly string[];
}

const personHref = (id: string) => `/registers/people/${id}`;

/** Names by id; ids that do not exist (any more, or of another company) are left out. */
export async function objectNames(
  db: Db,
  companyId: string,
  register: string,
  ids: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, ControlObject>> {
  if (register === "people") {
    const people = await peopleById(db, companyId, ids, today);
    return new Map(
      [...people].map(([id, { name, left }]) => [id, { id, name, href: personHref(id), gone: left }]),
    );
  }
  const found = new Map<string, ControlObject>();
  for (const ours of feeding(register)) {
    const names = await entryNames(db, ours, companyId, ids, today);
    for (const [id, { name, gone }] of names) found.set(id, { id, name, gone, href: `${path(ours)}/${id}` });
  }
  return found;
}

/** The objects that a control may be shown for on a day, by name; undefined where no register of ours keeps them. */
export async function objectsOf(
  db: Db,
  companyId: string,
  scope: ObjectScope,
  moment: { readonly at: Date; readonly today: string },
  most: number,
): Promise<readonly ControlObject[] | undefined> {
  const { register, kinds } = scope;
  const { today } = moment;
  if (register === "people") {
    const people = await choosablePeople(db, companyId, today, most);
    return people.map(({ id, name, left }) => ({ id, name, href: personHref(id), gone: left }));
  }
  const ours = feeding(register);
  if (ours.length === 0) return undefined;
  const found: ControlObject[] = [];
  for (const one of ours) {
    const entries = await entriesAt(db, one, companyId, { at: moment.at.toISOString(), today });
    for (const entry of entries) {
      const kind = one.facts?.kindOf?.(entry) ?? null;
      if (one.facts?.include?.(entry) === false || (kinds && kind !== null && !kinds.includes(kind)))
        continue;
      found.push({ id: entry.id, name: nameOf(one, entry), href: `${path(one)}/${entry.id}`, gone: false });
    }
  }
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1)).slice(0, most);
}

function feeding(register: string): readonly Register[] {
  return registers.filter(({ facts }) => facts?.register === register);
}
