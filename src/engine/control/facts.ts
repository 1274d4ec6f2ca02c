// What is known about the company and about each object of its registers.
import { dayNumber } from "../calendar/day.ts";
import type { FactValue, FactValues, TimelessCondition } from "./condition.ts";
import { type Lookup, verdictOf } from "./evaluate.ts";

/** An object of a register: a PC, a person, an account. `kind` null = not known. */
export type RegisteredObject = {
  readonly id: string;
  readonly kind: string | null;
  /** A fact that is null here is unknown; one that is left out is looked up for the company. */
  readonly facts: FactValues;
};

/** `complete`: somebody stated that nothing is missing; only then does an empty list mean "we have none". */
export type Register = { readonly complete: boolean; readonly objects: readonly RegisteredObject[] };

/** A register that is left out does not exist yet: no feature keeps it. */
export type Facts = {
  readonly company: FactValues;
  /** Of facts about the company that grow old: the last day on which the answer counts in favour. */
  readonly lasts?: Readonly<Record<string, string>>;
  readonly registers: Readonly<Record<string, Register>>;
};

/** What the engine needs of a scope; the handbook's is narrower. */
export type ScopeOf =
  | "company"
  | {
      readonly register: string;
      readonly kinds?: readonly string[];
      readonly where?: TimelessCondition;
    };

/**
 * `listed`: these objects, each to be shown for itself · `company`: shown once · `none`: the company has none ·
 * `not-listed`: nobody has listed them, `no-register`: there is nowhere to list them. In the last two only
 * answers for all of them can be judged, and nothing can be proved.
 */
export type InScope =
  | { readonly kind: "listed"; readonly objects: readonly RegisteredObject[] }
  | { readonly kind: "company" | "none" | "not-listed" | "no-register" };

/** The objects a control is about. What is not known to be out of scope is in it. */
export function inScope(scope: ScopeOf, facts: Facts): InScope {
  if (scope === "company") return { kind: "company" };
  const register = facts.registers[scope.register];
  if (!register) return { kind: "no-register" };
  const { kinds, where } = scope;
  const objects = register.objects.filter(
    (object) =>
      (!kinds || object.kind === null || kinds.includes(object.kind)) &&
      (!where || verdictOf(where, lookupFor(object, facts), 0) !== "no"),
  );
  if (objects.length > 0) return { kind: "listed", objects };
  return { kind: register.complete ? "none" : "not-listed" };
}

/** Facts as seen from an object: its own first, then the company's. Without an object: the company's. */
export function lookupFor(object: RegisteredObject | null, facts: Facts): Lookup {
  const { company, lasts } = facts;
  const own = object?.facts ?? none;
  const lookup = (fact: string): FactValue | null => {
    const value = own[fact];
    return value === undefined ? (company[fact] ?? null) : value;
  };
  if (!lasts) return lookup;
  const lastDay = (fact: string): number => {
    const last = own[fact] === undefined ? lasts[fact] : undefined;
    return last === undefined ? Number.POSITIVE_INFINITY : dayNumber(last);
  };
  return Object.assign(lookup, { lastDay });
}

const none: FactValues = {};
