/**
 * Finds for each row of a file the person of the register that it speaks of: by employee number, else by mail
 * address, else by name and kana, where the department tells namesakes apart. One person, one row. What cannot
 * be decided is refused with its reason, never guessed; and nothing here depends on the order of the rows.
 */
import { fullName, type Person } from "../fields.ts";
import { differ, type Identity, identityOf } from "./identity.ts";
import type { Reason } from "./read-row.ts";
import type { Claimant } from "./repeats.ts";

export type Match =
  | { readonly kind: "known"; readonly person: Person }
  | { readonly kind: "new" }
  | { readonly kind: "undecided"; readonly reason: Reason };

interface Known {
  readonly person: Person;
  readonly identity: Identity;
}

/** Who could be meant in a phase, and who is: `chosen` is one of `candidates`, or nobody can say which. */
interface Choice {
  readonly candidates: readonly Known[];
  readonly chosen?: Known | undefined;
  readonly reason: Reason["key"];
}

const NAMED_PEOPLE = 3;

/** The match of each row, by row number. The rows must not be doubles of each other. */
export function matchRows(people: readonly Person[], claimants: readonly Claimant[]): Map<number, Match> {
  const known = people.map((person): Known => ({ person, identity: identityOf(person) }));
  const matches = new Map<number, Match>();
  /** Persons who have their row; nobody else's row can mean them. */
  const taken = new Set<string>();
  /** Persons whom a row might mean but does not surely: left alone, or a second import would decide otherwise. */
  const contested = new Set<string>();
  let waiting = claimants;
  for (const choose of [byNumber(known), byMail(known), byName(known)]) {
    const claims = new Map<string, { known: Known; rows: number[] }>();
    const next: Claimant[] = [];
    for (const claimant of waiting) {
      const choice = choose(claimant.identity, taken);
      if (choice.candidates.length === 0) next.push(claimant);
      else if (choice.chosen) {
        const { id } = choice.chosen.person;
        const claim = claims.get(id);
        if (claim) claim.rows.push(claimant.row);
        else claims.set(id, { known: choice.chosen, rows: [claimant.row] });
      } else {
        for (const { person } of choice.candidates) contested.add(person.id);
        matches.set(claimant.row, undecided(choice.reason, choice.candidates, []));
      }
    }
    for (const [id, claim] of claims) {
      const alone = claim.rows.length === 1 && !contested.has(id);
      if (alone) taken.add(id);
      else contested.add(id);
      for (const row of claim.rows) {
        const others = claim.rows.filter((other) => other !== row);
        matches.set(
          row,
          alone
            ? { kind: "known", person: claim.known.person }
            : undecided("shared-person", [claim.known], others),
        );
      }
    }
    waiting = next;
  }
  for (const { row } of waiting) matches.set(row, { kind: "new" });
  return matches;
}

type Chooser = (identity: Identity, taken: ReadonlySet<string>) => Choice;

function byNumber(known: readonly Known[]): Chooser {
  const index = grouped(known, "number");
  return ({ number }) => {
    const [chosen] = found(index, number);
    return { candidates: chosen ? [chosen] : [], chosen, reason: "shared-person" };
  };
}

function byMail(known: readonly Known[]): Chooser {
  const index = grouped(known, "mail");
  return (identity, taken) => {
    const candidates = found(index, identity.mail).filter((one) => isFree(one, identity, taken));
    const chosen = only(candidates, (one) => one.identity.name === identity.name);
    return { candidates, chosen, reason: "several-by-mail" };
  };
}

function byName(known: readonly Known[]): Chooser {
  const index = grouped(known, "name");
  return (identity, taken) => {
    const candidates = found(index, identity.name).filter(
      (one) => isFree(one, identity, taken) && !differ(one.identity.kana, identity.kana),
    );
    const likely = candidates.filter((one) => !differ(one.identity.mail, identity.mail));
    if (likely.length === 0) return { candidates, reason: "namesake-other-mail" };
    const { department } = identity;
    const chosen = only(likely, (one) => department !== "" && one.identity.department === department);
    return { candidates, chosen, reason: "several-by-name" };
  };
}

/** Not somebody else's row, and not another employee number. */
function isFree(one: Known, identity: Identity, taken: ReadonlySet<string>): boolean {
  return !taken.has(one.person.id) && !differ(one.identity.number, identity.number);
}

/** The only one; or, among several, the only one that `tell` picks. */
function only(several: readonly Known[], tell: (one: Known) => boolean): Known | undefined {
  const picked = several.length > 1 ? several.filter(tell) : several;
  return picked.length === 1 ? picked[0] : undefined;
}

function grouped(known: readonly Known[], key: keyof Identity): ReadonlyMap<string, readonly Known[]> {
  return Map.groupBy(known, ({ identity }) => identity[key]);
}

function found(index: ReadonlyMap<string, readonly Known[]>, key: string): readonly Known[] {
  return key === "" ? [] : (index.get(key) ?? []);
}

function undecided(key: string, candidates: readonly Known[], rows: readonly number[]): Match {
  const people = candidates.slice(0, NAMED_PEOPLE).map(({ person }) => nameOf(person));
  return { kind: "undecided", reason: { key, people, ...(rows.length > 0 && { rows: rows.slice(0, 5) }) } };
}

function nameOf(person: Person): string {
  const by = person.number || person.mail;
  return by ? `${fullName(person)} (${by})` : fullName(person);
}
