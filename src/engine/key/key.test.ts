import { describe, expect, test } from "vitest";
import { keyStandards, keyUses } from "#src/handbook/registers/keys.ts";
import {
  judgeKey,
  judgeKeyKind,
  judgeKeyLength,
  judgePin,
  type KeyRecord,
  minimumLength,
  type Pin,
  secondsToHalf,
  yearsToHalf,
} from "./index.ts";

const use = (id: string) => keyUses.find((one) => one.id === id) ?? null;
const nothing = { triedAtHand: null, lockedAfterMisses: null };

describe("the three kinds (F4)", () => {
  test.each([
    ["pin", ["bank-card", "phone-unlock", "network-pin"]],
    ["login", ["pc-login", "device-login", "web-login"]],
    [
      "encryption",
      [
        "zip-file",
        "office-file",
        "wifi-key",
        "router-login",
        "passphrase",
        "security-key-text",
        "usb-encryption",
        "drive-recovery-key",
      ],
    ],
  ] as const)("%s", (kind, ids) => {
    expect(keyUses.filter((one) => one.kind === kind).map(({ id }) => id)).toEqual(ids);
    for (const id of ids)
      expect(judgeKeyKind(nothing, use(id))).toMatchObject({ kind, standard: kind, ask: null });
  });

  test("the traps are held to the standard of keys, whatever people think of them", () => {
    expect(keyUses.filter(({ trap }) => trap).map(({ id }) => id)).toEqual([
      "wifi-key",
      "router-login",
      "drive-recovery-key",
    ]);
    const believed = { triedAtHand: false, lockedAfterMisses: true };
    expect(judgeKeyKind(believed, use("wifi-key"))).toMatchObject({ kind: "encryption", reason: "trap" });
  });

  test.each([
    [true, null, "encryption", ["encryption"], "encryption", null],
    [true, true, "encryption", ["encryption"], "encryption", null],
    [false, true, "pin", ["pin"], "pin", null],
    [false, false, "login", ["login"], "login", null],
    [false, null, null, ["pin", "login"], "login", "lockedAfterMisses"],
    [null, null, null, ["pin", "login", "encryption"], "encryption", "triedAtHand"],
    [null, true, null, ["pin", "encryption"], "encryption", "triedAtHand"],
    [null, false, null, ["login", "encryption"], "encryption", "triedAtHand"],
  ] as const)(
    "tried at hand %s, locked %s",
    (triedAtHand, lockedAfterMisses, kind, possible, standard, ask) => {
      expect(judgeKeyKind({ triedAtHand, lockedAfterMisses }, null)).toMatchObject({
        kind,
        possible,
        standard,
        ask,
      });
    },
  );
});

describe("the least length", () => {
  const year = { guessesPerSecond: 1e12, years: 30, floor: 1 };

  test.each([
    [10, 22],
    [26, 16],
    [36, 14],
    [62, 12],
    [95, 11],
    [2, 71],
  ])("of %i kinds of characters against a million million a second for 30 years is %i", (alphabet, least) => {
    expect(minimumLength(year, alphabet)).toBe(least);
    // Half of all combinations outlast the years at this length, and not at one less.
    expect(yearsToHalf(least, alphabet, 1e12)).toBeGreaterThanOrEqual(30n);
    expect(yearsToHalf(least - 1, alphabet, 1e12)).toBeLessThan(30n);
  });

  test("never falls below the floor", () => {
    expect(minimumLength({ guessesPerSecond: 1, years: 1, floor: 15 }, 95)).toBe(15);
  });

  test("counts without rounding: 62 to the 8th is F3's 218,340,105,584,896", () => {
    expect(secondsToHalf(8, 62, 1)).toBe(218_340_105_584_896n / 2n);
    expect(secondsToHalf(12, 36, 1)).toBe(4_738_381_338_321_616_896n / 2n);
  });

  test("refuses what cannot be counted", () => {
    expect(() => minimumLength(year, 1)).toThrow(RangeError);
    expect(() => minimumLength({ ...year, guessesPerSecond: 0 }, 10)).toThrow(RangeError);
    expect(() => minimumLength({ ...year, years: Number.NaN }, 10)).toThrow(RangeError);
  });
});

describe("a key's length", () => {
  const judged = (length: number | null, alphabet: number | null) =>
    judgeKeyLength({ length, alphabet }, keyStandards.encryption);

  test.each([
    [15, 95, "yes", "long-enough", 0],
    [14, 95, "no", "below-floor", 1],
    [15, 10, "no", "too-short", 7],
    [22, 10, "yes", "long-enough", 0],
    [8, null, "no", "below-floor", 14],
    [20, null, "unknown", "not-known", 2],
    [71, null, "yes", "long-enough", 0],
    [null, 95, "unknown", "not-known", null],
    [-1, 95, "unknown", "not-known", null],
    [20, 1, "unknown", "not-known", 2],
  ] as const)("%s characters of %s kinds: %s, %s", (length, alphabet, verdict, reason, short) => {
    expect(judged(length, alphabet)).toMatchObject({ verdict, reason, short });
  });

  test("says what to find out", () => {
    expect(judged(null, null).missing).toEqual(["length", "alphabet"]);
    expect(judged(20, null).missing).toEqual(["alphabet"]);
    expect(judged(8, null).missing).toEqual([]);
  });
});

describe("the PIN rule (R65, F5)", () => {
  const phone: Pin = { digits: 6, delayed: true, lockedAfter: 10, guessable: false, card: false };
  const judged = (change: Partial<Pin>) => judgePin({ ...phone, ...change }, keyStandards.pin);

  test.each([
    ["six digits that lock after ten misses", {}, "yes", []],
    ["four digits", { digits: 4 }, "yes", []],
    ["three digits", { digits: 3 }, "no", ["length"]],
    ["a birthday", { guessable: true }, "no", ["not-guessable"]],
    ["never locked, but slowed", { lockedAfter: "never" }, "yes", []],
    ["never locked, never slowed", { lockedAfter: "never", delayed: false }, "no", ["limit"]],
    ["locked after eleven misses, not slowed", { lockedAfter: 11, delayed: false }, "no", ["limit"]],
    ["a card locked after three", { card: true, lockedAfter: 3, digits: 4 }, "yes", []],
    ["a card locked after ten", { card: true, digits: 4 }, "no", ["limit"]],
    ["nothing known of the limit", { lockedAfter: null, delayed: null }, "unknown", []],
    ["short and a birthday", { digits: 2, guessable: true }, "no", ["not-guessable", "length"]],
  ] as const)("%s", (_name, change, verdict, mend) => {
    expect(judged(change)).toMatchObject({ verdict, mend });
  });

  test("four digits pass and could be more", () => {
    expect(judged({ digits: 4 }).couldBeLonger).toBe(true);
    expect(judged({}).couldBeLonger).toBe(false);
  });
});

describe("one secret", () => {
  const record: KeyRecord = {
    ...nothing,
    length: 12,
    alphabet: 62,
    delayed: null,
    lockedAfter: null,
    guessable: null,
    card: false,
  };

  test("is judged by the standard of its kind", () => {
    expect(judgeKey(record, use("web-login"), keyStandards).verdict).toBe("yes");
    expect(judgeKey(record, use("wifi-key"), keyStandards)).toMatchObject({
      verdict: "no",
      length: { needed: 15, short: 3 },
    });
    const pin = { ...record, length: 6, lockedAfter: 10, guessable: false };
    expect(judgeKey(pin, use("phone-unlock"), keyStandards)).toMatchObject({ verdict: "yes", length: null });
  });

  test("of an open kind is a yes or a no only if every kind says so", () => {
    expect(judgeKey(record, null, keyStandards)).toMatchObject({
      verdict: "unknown",
      length: { needed: 15 },
    });
    const long = { ...record, length: 30, guessable: false, lockedAfter: 5 };
    expect(judgeKey(long, null, keyStandards).verdict).toBe("yes");
    expect(judgeKey({ ...record, length: 3 }, null, keyStandards).verdict).toBe("no");
  });
});
