// The laws of the factor judge, over all logins that the handbook's methods can make.
import fc from "fast-check";
import { expect, test } from "vitest";
import { signInMethods } from "#src/handbook/registers/sign-in.ts";
import { rankOfVerdict } from "../verdict/index.ts";
import { judgeSignIn, mfaCoverage, type Step } from "./index.ts";

const id = fc.constantFrom(...signInMethods.map((method) => method.id));
const things = fc.array(fc.option(id, { freq: 4 }), { maxLength: 3 });
const someLogin: fc.Arbitrary<Step[]> = fc.array(
  things.map((list) => ({ things: list })),
  { maxLength: 4 },
);
const judged = (steps: readonly Step[] | null) => judgeSignIn(steps, signInMethods);
const runs = { numRuns: 1000 };

test("something more to present never worsens a login, in its own step or in one there is", () => {
  fc.assert(
    fc.property(someLogin, fc.option(id), fc.nat(), (steps, more, at) => {
      const before = judged(steps);
      const index = steps.length === 0 ? 0 : at % steps.length;
      const within = steps.map((step, i) => (i === index ? { things: [...step.things, more] } : step));
      for (const after of [judged([...steps, { things: [more] }]), judged(within)]) {
        expect(rankOfVerdict(after.twoFactor)).toBeGreaterThanOrEqual(rankOfVerdict(before.twoFactor));
        expect(rankOfVerdict(after.phishingResistant)).toBeGreaterThanOrEqual(
          rankOfVerdict(before.phishingResistant),
        );
        expect(after.level.low).toBeGreaterThanOrEqual(before.level.low);
        expect(after.level.high).toBeGreaterThanOrEqual(before.level.high);
      }
    }),
    runs,
  );
});

test("the order of steps and things never matters to the factors", () => {
  fc.assert(
    fc.property(someLogin, (steps) => {
      const turned = steps.map((step) => ({ things: step.things.toReversed() })).toReversed();
      const [before, after] = [judged(steps), judged(turned)];
      expect(after.twoFactor).toBe(before.twoFactor);
      expect([after.kind, after.level, after.factors, after.first]).toEqual([
        before.kind,
        before.level,
        before.factors,
        before.first,
      ]);
    }),
    runs,
  );
});

test("learning what a thing is never contradicts a verdict, nor leaves the level told before", () => {
  fc.assert(
    fc.property(someLogin, fc.array(id, { minLength: 12, maxLength: 12 }), (steps, learnt) => {
      let next = 0;
      const known = steps.map((step) => ({ things: step.things.map((t) => t ?? learnt[next++] ?? null) }));
      const [before, after] = [judged(steps), judged(known)];
      for (const key of ["twoFactor", "phishingResistant", "twoStep"] as const) {
        expect(after[key]).not.toBe("unknown");
        if (before[key] !== "unknown") expect(after[key]).toBe(before[key]);
      }
      expect(after.level.low).toBeGreaterThanOrEqual(before.level.low);
      expect(after.level.high).toBeLessThanOrEqual(before.level.high);
    }),
    runs,
  );
});

test("nothing known is never a no", () => {
  for (const steps of [null, [{ things: [null] }], [{ things: [null, null] }, { things: [null] }]]) {
    expect(judged(steps).twoFactor).toBe("unknown");
    expect(judged(steps).phishingResistant).toBe("unknown");
  }
});

test("an upgrade, once made, reaches what it promised", () => {
  fc.assert(
    fc.property(someLogin, (steps) => {
      const { first } = judged(steps);
      if (first?.kind !== "add") return;
      expect(judged([...steps, { things: [first.method] }]).level.low).toBe(first.to);
      expect(first.to).toBeGreaterThan(first.from);
    }),
    runs,
  );
});

test("knowledge alone is never two factors, however many steps", () => {
  const knowing = fc.constantFrom(
    "password",
    "pin",
    "pattern",
    "secret-question",
    "mail-code",
    "biometric-with-pin",
  );
  fc.assert(
    fc.property(fc.array(knowing, { minLength: 1, maxLength: 6 }), (all) => {
      expect(judged(all.map((one) => ({ things: [one] }))).twoFactor).toBe("no");
    }),
  );
});

test("coverage counts every account once", () => {
  fc.assert(
    fc.property(fc.array(fc.option(someLogin)), (logins) => {
      const accounts = logins.map((signIn, i) => ({ id: `a${i}`, groups: null, signIn }));
      const { all, todo } = mfaCoverage(accounts, signInMethods);
      expect(all.yes + all.no + all.unknown).toBe(logins.length);
      expect(todo.length).toBe(logins.length - all.yes);
    }),
  );
});
