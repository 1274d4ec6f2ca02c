// Conditions over named facts, as plain data. What is not known stays unknown: it is never taken for a no.

/** Topic and name: `device.autoUpdate`. The topic of a register's objects is the singular of the register. */
export type FactName = `${string}.${string}`;

/** A day is written YYYY-MM-DD. */
export type FactValue = boolean | number | string;

/** Name → value. A fact that is absent or null is unknown. */
export type FactValues = Readonly<Record<string, FactValue | null>>;

/** Looks at one fact, and does not depend on the day. */
export type Test =
  | { readonly fact: FactName; readonly is: boolean | string }
  | { readonly fact: FactName; readonly oneOf: readonly string[] }
  | { readonly fact: FactName; readonly atLeast: number }
  | { readonly fact: FactName; readonly atMost: number };

/** Looks at a fact that is a day: not longer ago than, or at least so many days still ahead. */
export type DatedTest =
  | { readonly fact: FactName; readonly withinDays: number }
  | { readonly fact: FactName; readonly daysAhead: number };

/** A condition that the mere passing of time cannot change. */
export type TimelessCondition =
  | Test
  | { readonly all: readonly TimelessCondition[] }
  | { readonly any: readonly TimelessCondition[] }
  | { readonly not: TimelessCondition };

/** What must be so. `not` takes no dated test, so that nothing can ever get better just by waiting. */
export type Condition =
  | Test
  | DatedTest
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: TimelessCondition };
