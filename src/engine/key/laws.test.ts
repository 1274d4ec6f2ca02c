// The laws of secrets: longer and more varied is never worse, and learning never contradicts.
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyStandards, keyUses } from "#src/handbook/registers/keys.ts";
import { rankOfVerdict } from "../verdict/index.ts";
import { judgeKey, judgeKeyLength, type KeyRecord, type KeyStandard, minimumLength } from "./index.ts";

const alphabet = fc.constantFrom(2, 10, 26, 36, 62, 95);
const standard: fc.Arbitrary<KeyStandard> = fc.record({
  guessesPerSecond: fc.double({ min: 0.1, max: 1e15, noNaN: true }),
  years: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  floor: fc.nat(20),
});
const length = fc.nat(90);
const runs = { numRuns: 500 };

test("a longer key is never worse, nor one of more kinds of characters", () => {
  fc.assert(
    fc.property(fc.option(length), fc.option(alphabet), standard, fc.nat(40), (n, kinds, by, more) => {
      const before = judgeKeyLength({ length: n, alphabet: kinds }, by);
      if (n !== null) {
        const longer = judgeKeyLength({ length: n + more, alphabet: kinds }, by);
        expect(rankOfVerdict(longer.verdict)).toBeGreaterThanOrEqual(rankOfVerdict(before.verdict));
      }
      if (kinds !== null) {
        const varied = judgeKeyLength({ length: n, alphabet: kinds + more }, by);
        expect(rankOfVerdict(varied.verdict)).toBeGreaterThanOrEqual(rankOfVerdict(before.verdict));
      }
    }),
    runs,
  );
});

test("a faster attacker or more years never need less, and the least length is the least", () => {
  fc.assert(
    fc.property(standard, alphabet, fc.double({ min: 1, max: 1e6, noNaN: true }), (by, kinds, factor) => {
      const least = minimumLength(by, kinds);
      const faster = { ...by, guessesPerSecond: by.guessesPerSecond * factor };
      expect(minimumLength(faster, kinds)).toBeGreaterThanOrEqual(least);
      expect(minimumLength({ ...by, years: by.years * factor }, kinds)).toBeGreaterThanOrEqual(least);
      expect(judgeKeyLength({ length: least, alphabet: kinds }, by).verdict).toBe("yes");
      if (least > 0) expect(judgeKeyLength({ length: least - 1, alphabet: kinds }, by).verdict).toBe("no");
    }),
    runs,
  );
});

const known = fc.record({
  triedAtHand: fc.boolean(),
  lockedAfterMisses: fc.boolean(),
  length,
  alphabet,
  delayed: fc.boolean(),
  lockedAfter: fc.constantFrom<number | "never">(3, 10, 20, "never"),
  guessable: fc.boolean(),
  card: fc.constant(false),
});
const forgotten = fc.record({
  triedAtHand: fc.boolean(),
  lockedAfterMisses: fc.boolean(),
  length: fc.boolean(),
  alphabet: fc.boolean(),
  delayed: fc.boolean(),
  lockedAfter: fc.boolean(),
  guessable: fc.boolean(),
  card: fc.constant(false),
});

test("learning what was unknown never contradicts a yes or a no", () => {
  fc.assert(
    fc.property(known, forgotten, fc.constantFrom(null, ...keyUses), (all, forget, use) => {
      const entries = Object.entries(all).map(([key, v]) => [
        key,
        forget[key as keyof typeof forget] ? null : v,
      ]);
      const hidden = Object.fromEntries(entries) as KeyRecord;
      const before = judgeKey(hidden, use, keyStandards);
      const after = judgeKey(all, use, keyStandards);
      expect(after.verdict).not.toBe("unknown");
      if (before.verdict !== "unknown") expect(after.verdict).toBe(before.verdict);
      expect(before.kind.possible).toContain(after.kind.kind);
    }),
    { numRuns: 2000 },
  );
});
