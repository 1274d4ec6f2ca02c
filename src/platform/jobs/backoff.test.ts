import fc from "fast-check";
import { expect, test } from "vitest";
import { retryDelay } from "./backoff.ts";

const HOUR = 3_600_000;

test("waits half a minute after the first failure and twice as long after each further one", () => {
  const never = () => 0;
  expect([1, 2, 3, 4].map((n) => retryDelay(n, never))).toEqual([30_000, 60_000, 120_000, 240_000]);
});

test("never waits longer than six hours, nor less than half of what is due", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (n, random) => {
        const full = retryDelay(n, () => 0);
        const delay = retryDelay(n, () => random);
        expect(full).toBeLessThanOrEqual(6 * HOUR);
        expect(delay).toBeLessThanOrEqual(full);
        expect(delay).toBeGreaterThanOrEqual(full / 2);
        expect(retryDelay(n + 1, () => 0)).toBeGreaterThanOrEqual(full);
      },
    ),
  );
});
