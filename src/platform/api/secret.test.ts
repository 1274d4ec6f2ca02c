import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin } from "./caller.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { createMatcher } from "./match.ts";
import { pageOf, pageOfSorted } from "./paging.ts";
import { createRate } from "./rate.ts";
import { isToken, newToken, tokenHash } from "./secret.ts";

test("a token is recognised, and no mistyped one is", () => {
  fc.assert(
    fc.property(fc.nat(37), fc.constantFrom(..."0Aa9Zz"), (at, letter) => {
      const token = newToken();
      const place = "banto_".length + at;
      const wrong = `${token.slice(0, place)}${letter}${token.slice(place + 1)}`;
      return isToken(token) && (wrong === token || !isToken(wrong));
    }),
  );
  expect(isToken(newToken().slice(1))).toBe(false);
  expect(newToken()).not.toBe(newToken());
  expect(tokenHash(newToken())).toMatch(/^[0-9a-f]{64}$/);
});

test("roles hold no more than those above them", () => {
  expect(isWithin("supporter", "it")).toBe(true);
  expect(isWithin("it", "supporter")).toBe(false);
  expect(isWithin("owner", "it")).toBe(false);
  expect(isWithin("employee", "supporter")).toBe(true);
});

test("a cursor gives back its position to its own list only", () => {
  const position = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(position, fc.string(), fc.string(), (place, list, other) => {
      const cursor = writeCursor("secret", list, place);
      expect(readCursor("secret", list, cursor)).toEqual(place);
      if (other !== list) expect(readCursor("secret", other, cursor)).toBeUndefined();
      expect(readCursor("another", list, cursor)).toBeUndefined();
      expect(readCursor("secret", list, `${cursor}A`.slice(1))).toBeUndefined();
    }),
  );
});

test("pages put together are the list, whatever the size of the page", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.integer({ min: 1, max: 9 }), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const seen: number[] = [];
      let after: readonly (string | number)[] | undefined;
      do {
        const page = pageOfSorted(
          sorted,
          { limit, after },
          (n) => [n],
          (n) => n,
        );
        seen.push(...page.items);
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(seen).toEqual(sorted);
    }),
  );
  expect(
    pageOf(
      [],
      { limit: 5, after: undefined },
      () => [1],
      () => 1,
    ),
  ).toEqual({ items: [], next: null });
});

test("within a minute a token gets the burst and what flows in, and never more", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000), { maxLength: 300 }), (pauses) => {
      const rate = createRate({ burst: 10, perSecond: 2 });
      let time = 0;
      let granted = 0;
      for (const pause of pauses) {
        time += pause;
        if (rate("token", new Date(time)) === 0) granted += 1;
      }
      return granted <= 10 + (time / 1000) * 2;
    }),
  );
});

test("no address makes the matcher fail", () => {
  const match = createMatcher([]);
  fc.assert(fc.property(fc.webPath(), fc.string(), (path, method) => match(method, path).kind === "none"));
});
