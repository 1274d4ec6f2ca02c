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
const aDayNear = fc.integer({ min: -60, max: 60 }).map((n) => addDays(today, n));
const aPastDay = fc.integer({ min: -120, max: 0 }).map((n) => addDays(today, n));

/** Values of the kind the tests ask for, of another kind, and unknown ones. */
export const someFacts: fc.Arbitrary<FactValues> = fc.record(
  {
    "device.a": fc.option(fc.boolean()),
    "device.b": fc.option(fc.boolean()),
    "company.c": fc.option(fc.oneof(fc.boolean(), fc.constant("yes"))),
    "device.count": fc.option(fc.integer({ min: 0, max: 5 })),
    "device.kind": fc.option(fc.constantFrom("old", "new")),
    "device.seenOn": fc.option(fc.oneof(aDayNear, fc.constant("someday"))),
  },
  { requiredKeys: [] },
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
    { arbitrary: aCondition, weight: 3 },
    { arbitrary: fc.constant("evidence-alone" as const), weight: 1 },
  ),
  evidence: fc.record({
    grade: fc.constantFrom("E1", "E2", "E3", "E4"),
    days: fc.integer({ min: 1, max: 90 }),
  }),
});

const controlIds = ["c0", "c1", "c2"];
const objectIds = ["o0", "o1", "o2", "o3"];

export const someEvidence: fc.Arbitrary<Evidence[]> = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 999 }).map((n) => `e${n}`),
    controlId: fc.constantFrom(...controlIds),
    objectId: fc.constantFrom(null, ...objectIds),
    grade: fc.constantFrom(...grades),
    at: aPastDay,
    validUntil: fc.option(aDayNear),
    withdrawnAt: fc.option(aPastDay, { freq: 8 }),
    by: fc.constant("p1"),
    countersignedBy: fc.constantFrom(null, null, "p1", "p2"),
  }),
  { selector: ({ id }) => id, maxLength: 14 },
);

export const someWaivers: fc.Arbitrary<Waiver[]> = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 99 }).map((n) => `w${n}`),
    controlId: fc.constantFrom(...controlIds),
    objectId: fc.constantFrom(null, ...objectIds),
    at: aPastDay,
    until: aDayNear,
    withdrawnAt: fc.constant(null),
  }),
  { selector: ({ id }) => id, maxLength: 3 },
);

const aRegister: fc.Arbitrary<Register> = fc.record({
  complete: fc.boolean(),
  objects: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...objectIds),
      kind: fc.constantFrom("pc", "phone", null),
      facts: someFacts,
    }),
    { selector: ({ id }) => id, maxLength: 4 },
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
    .array(aControl, { minLength: 1, maxLength: 3 })
    .map((list) => list.map((control, i) => ({ ...control, id: `c${i}` }))),
  facts: fc.record({
    company: someFacts,
    registers: fc.record({ devices: aRegister }, { requiredKeys: [] }),
  }) as fc.Arbitrary<Facts>,
  evidence: someEvidence,
  waivers: someWaivers,
});
