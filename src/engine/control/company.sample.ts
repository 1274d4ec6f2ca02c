// Made-up controls, companies and evidence for the laws of the judge.
import fc from "fast-check";
import { addDays } from "../calendar/day.ts";
import type { Condition, FactValue, FactValues, TimelessCondition } from "./condition.ts";
import type { Evidence } from "./evidence.ts";
import type { Facts, Register } from "./facts.ts";
import { grades } from "./grade.ts";
import type { Assessable } from "./judge.ts";
import type { Waiver } from "./waiver.ts";

export const today = "2026-11-23";

const booleans = ["device.a", "device.b", "company.c"] as const;
// Days lie on a coarse grid, so that ties and limits are met often.
const aDayNear = fc.integer({ min: -6, max: 6 }).map((n) => addDays(today, n * 10));
const aPastDay = fc.integer({ min: -8, max: 0 }).map((n) => addDays(today, n * 10));

/** Values of the kind the tests ask for, of another kind, and unknown ones. */
export const someFacts: fc.Arbitrary<FactValues> = fc.record(
  {
    "device.a": fc.constantFrom(true, true, false, null),
    "device.b": fc.constantFrom(true, true, false, null),
    "company.c": fc.option(fc.oneof(fc.boolean(), fc.constant("yes"))),
    "device.count": fc.option(fc.integer({ min: 0, max: 5 })),
    "device.kind": fc.option(fc.constantFrom("old", "new")),
    "device.seenOn": fc.option(fc.oneof(aDayNear, fc.constant("someday"))),
  },
  { requiredKeys: ["device.a"] },
) as fc.Arbitrary<Readonly<Record<string, FactValue | null>>>;

const aTest: fc.Arbitrary<TimelessCondition> = fc.oneof(
  fc.record({ fact: fc.constantFrom(...booleans), is: fc.boolean() }),
  fc.record({ fact: fc.constant("device.count" as const), atLeast: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ fact: fc.constant("device.count" as const), atMost: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ fact: fc.constant("device.kind" as const), oneOf: fc.constant(["old", "odd"]) }),
);
const aDatedTest: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constant("device.seenOn" as const), withinDays: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ fact: fc.constant("device.seenOn" as const), daysAhead: fc.integer({ min: 0, max: 60 }) }),
);

const trees = fc.letrec<{ timeless: TimelessCondition; any: Condition }>((tie) => ({
  timeless: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    aTest,
    fc.record({ all: fc.array(tie("timeless"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("timeless"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("timeless") }),
  ),
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    aTest,
    aDatedTest,
    fc.record({ all: fc.array(tie("any"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("any"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("timeless") }),
  ),
}));

export const aCondition: fc.Arbitrary<Condition> = trees.any;

const aControl: fc.Arbitrary<Omit<Assessable, "id">> = fc.record({
  principle: fc.constantFrom(1, 2, null),
  risk: fc.integer({ min: 1, max: 5 }),
  scope: fc.oneof(
    fc.constant("company" as const),
    fc.constant({ register: "devices" }),
    fc.constant({ register: "devices", kinds: ["pc"] }),
    trees.timeless.map((where) => ({ register: "devices", where })),
    fc.constant({ register: "never-begun" }),
  ),
  condition: fc.oneof(
    { arbitrary: aCondition, weight: 1 },
    { arbitrary: fc.constant({ fact: "device.a" as const, is: true }), weight: 1 },
    { arbitrary: fc.constant("evidence-alone" as const), weight: 1 },
  ),
  evidence: fc.record({
    grade: fc.constantFrom("E1", "E2", "E3", "E4"),
    days: fc.constantFrom(1, 20, 35, 60, 90),
  }),
});

const controlIds = ["c0", "c1"];
const objectIds = ["o0", "o1", "o2"];

const aPiece = fc.record({
  grade: fc.constantFrom(...grades, "E3" as const, "E3" as const),
  at: aPastDay,
  validUntil: fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: aDayNear, weight: 1 }),
  withdrawnAt: fc.oneof({ arbitrary: fc.constant(null), weight: 9 }, { arbitrary: aPastDay, weight: 1 }),
  by: fc.constant("p1"),
  countersignedBy: fc.constantFrom(null, "p1", "p2"),
});

/** Up to three pieces for each place that evidence can be about. */
export const someEvidence: fc.Arbitrary<Evidence[]> = fc
  .tuple(
    ...controlIds.flatMap((controlId) =>
      [null, ...objectIds].map((objectId) =>
        fc.array(aPiece, { maxLength: 3, size: "max" }).map((pieces) =>
          pieces.map((piece, i) => ({
            ...piece,
            id: `${controlId} ${objectId} ${i}`,
            controlId,
            objectId,
          })),
        ),
      ),
    ),
  )
  .map((lists) => lists.flat());

export const someWaivers: fc.Arbitrary<Waiver[]> = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 99 }).map((n) => `w${n}`),
    controlId: fc.constantFrom(...controlIds),
    objectId: fc.constantFrom(null, ...objectIds),
    at: aPastDay,
    until: aDayNear,
    withdrawnAt: fc.constant(null),
  }),
  { selector: ({ id }) => id, maxLength: 2 },
);

const aRegister: fc.Arbitrary<Register> = fc.record({
  complete: fc.boolean(),
  objects: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...objectIds),
      kind: fc.constantFrom("pc", "phone", null),
      facts: someFacts,
    }),
    { selector: ({ id }) => id, maxLength: 3, size: "max" },
  ),
});

export type Company = {
  readonly controls: readonly Assessable[];
  readonly facts: Facts;
  readonly evidence: readonly Evidence[];
  readonly waivers: readonly Waiver[];
};

export const aCompany: fc.Arbitrary<Company> = fc.record({
  controls: fc
    .array(aControl, { minLength: 1, maxLength: 2 })
    .map((list) => list.map((control, i) => ({ ...control, id: `c${i}` }))),
  facts: fc.record({
    company: someFacts,
    lasts: fc.dictionary(
      fc.constantFrom("device.a", "device.b", "device.count", "device.kind", "device.seenOn"),
      aDayNear,
      { maxKeys: 3 },
    ),
    registers: fc.oneof(
      { arbitrary: fc.record({ devices: aRegister }), weight: 7 },
      { arbitrary: fc.constant({}), weight: 1 },
    ),
  }) as fc.Arbitrary<Facts>,
  evidence: someEvidence,
  waivers: someWaivers,
});
