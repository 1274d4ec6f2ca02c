import fc from "fast-check";
import { expect, test } from "vitest";
import { attacks, commonPasswords, japaneseWords } from "#src/handbook/passwords/index.ts";
import { formatExact, formatLarge } from "#src/text/large-numbers.ts";
import {
  alphabets,
  attackTime,
  bitsOf,
  combinations,
  findPatterns,
  ingredients,
  makePassphrase,
  makePassword,
  randomFromBytes,
  readableCharacters,
  timesMore,
} from "./index.ts";

test.each([
  [36, 8, "2,821,109,907,456", "2兆", "2 trillion"],
  [36, 12, "4,738,381,338,321,616,896", "473京", "4 quintillion"],
  [62, 8, "218,340,105,584,896", "218兆", "218 trillion"],
  [62, 12, "3,226,266,762,397,899,821,056", "32垓", "3 sextillion"],
  [10, 4, "10,000", "1万", "10 thousand"],
  [10, 0, "1", "1", "1"],
])("%i kinds, %i characters: %s", (alphabet, length, exact, ja, en) => {
  const count = combinations(alphabet, length);
  expect(formatExact(count)).toBe(exact);
  expect(formatLarge(count, "ja")).toBe(ja);
  expect(formatLarge(count, "en")).toBe(en);
});

test("four characters more multiply by the fourth power, exactly", () => {
  expect(timesMore(combinations(36, 12), combinations(36, 8))).toBe(1_679_616n);
  expect(timesMore(combinations(62, 12), combinations(62, 8))).toBe(14_776_336n);
  expect(timesMore(10n, 3n)).toBeNull();
});

test("the kinds add up: digits 10, with letters 36, with both cases 62, with 33 symbols 95", () => {
  expect(alphabets).toEqual({ digits: 10, lettersAndDigits: 36, bothCasesAndDigits: 62, withSymbols: 95 });
  const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("");
  expect(ingredients(printable)).toMatchObject({ alphabet: 95, length: 95, other: false });
  expect(printable.replace(/[0-9a-zA-Z]/g, "")).toHaveLength(33);
  expect(ingredients("usagi2024").alphabet).toBe(36);
  expect(ingredients("うさぎ").alphabet).toBe(46);
  expect(ingredients("").alphabet).toBe(0);
});

test("numbers beyond all units are told by their digits", () => {
  expect(formatLarge(10n ** 68n, "ja")).toBe("1無量大数");
  expect(formatLarge(10n ** 80n, "ja")).toBe("10の80乗以上");
  expect(formatLarge(10n ** 40n, "en")).toBe("over 10^40");
});

test("longer is never weaker, against any way of guessing", () => {
  const way = fc.constantFrom(...attacks);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 95 }),
      fc.integer({ min: 0, max: 60 }),
      way,
      (alphabet, length, attack) => {
        const short = attackTime(combinations(alphabet, length), attack);
        const long = attackTime(combinations(alphabet, length + 1), attack);
        expect(long.oneIn).toBeGreaterThanOrEqual(short.oneIn);
        if (long.secondsToHalf !== null && short.secondsToHalf !== null)
          expect(long.secondsToHalf).toBeGreaterThanOrEqual(short.secondsToHalf);
        // Once tries end before the half, they end there for everything longer.
        if (short.secondsToHalf === null) expect(long.secondsToHalf).toBeNull();
      },
    ),
  );
});

test("more kinds of characters are never weaker, and a faster attacker is never slower", () => {
  const [slow, fast] = ["stolen-slow", "stolen-fast"].map((id) => attacks.find((one) => one.id === id));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 94 }), fc.integer({ min: 1, max: 40 }), (alphabet, length) => {
      expect(combinations(alphabet + 1, length)).toBeGreaterThanOrEqual(combinations(alphabet, length));
      if (!slow || !fast) throw new Error("an attack is missing");
      const count = combinations(alphabet, length);
      const [a, b] = [attackTime(count, slow).secondsToAll, attackTime(count, fast).secondsToAll];
      expect(a ?? 0n).toBeGreaterThanOrEqual(b ?? 0n);
    }),
  );
});

test("the same eight characters: minutes at hand, thousands of years at the log-in page, hardly a chance on a card", () => {
  const count = combinations(36, 8);
  const time = (id: string) => {
    const attack = attacks.find((one) => one.id === id);
    if (!attack) throw new Error(`no attack ${id}`);
    return attackTime(count, attack);
  };
  expect(time("login-page").secondsToHalf).toBe(141_055_495_372n);
  expect(time("stolen-fast").secondsToHalf).toBe(141n);
  expect(time("cash-card")).toMatchObject({ secondsToHalf: null, tries: 3n });
  const pin = attacks.find(({ id }) => id === "phone-pin");
  if (!pin) throw new Error("no phone");
  expect(attackTime(10_000n, pin)).toEqual({
    secondsToHalf: null,
    secondsToAll: null,
    tries: 10n,
    oneIn: 1_000n,
  });
  // Ten tries take the waits into account: nine misses of 0,0,0,0,60,300,900,3600,3600 seconds, and ten seconds.
  expect(attackTime(10n, pin).secondsToAll).toBe(8_470n);
});

test("no speed, no time", () => {
  const attack = {
    id: "none",
    where: "offline",
    guessesPerSecond: 0,
    missesAllowed: null,
    waits: [],
  } as const;
  expect(() => attackTime(10n, attack)).toThrow(RangeError);
  expect(() => combinations(10, -1)).toThrow(RangeError);
  expect(() => combinations(1.5, 2)).toThrow(RangeError);
});

const common = new Set(commonPasswords);
const idsOf = (passwords: string[], own = {}) =>
  findPatterns(passwords, own, common).map(({ id, which }) => `${id} ${which.join("+")}`);

test("sees passwords that are the same, or made by one rule", () => {
  expect(idsOf(["kx8#mQ2vLp", "kx8#mQ2vLp"])).toEqual(["identical 0+1"]);
  expect(idsOf(["Hanabi2023!", "hanabi99"])).toContain("same-stem 0+1");
  expect(idsOf(["H4nabi", "hanabi!!"])).toContain("same-stem 0+1");
  expect(idsOf(["Tsukue#7731", "Kagami#7731"])).toContain("same-frame 0+1");
  expect(findPatterns(["USAGIPPOI", "OSARUPPOI", "NEKOPPOI"], {}, common)).toEqual([
    { id: "shared-part", which: [0, 1, 2], part: "ppoi" },
  ]);
  expect(idsOf(["AMAZONhidamari", "RAKUTENhidamari"])).toContain("shared-part 0+1");
  expect(idsOf(["xq7Lm2#vRt", "Bw9!kZp4Yd"])).toEqual([]);
});

test("sees what is guessed first in a single one", () => {
  expect(idsOf(["P@ssw0rd"])).toContain("common 0");
  expect(idsOf(["Password123!"])).toContain("common 0");
  expect(idsOf(["zzqwertyzz9"])).toContain("keyboard 0");
  expect(idsOf(["poiuytre"])).toContain("keyboard 0");
  expect(idsOf(["1qaz2wsx"])).toContain("keyboard 0");
  expect(idsOf(["xyxyxyxy7"])).toContain("repeated 0");
  expect(idsOf(["kumo19840512"])).toContain("date 0");
  expect(idsOf(["Yamada-seiko7"], { words: ["yamada"] })).toContain("own-word 0");
  expect(idsOf(["やまだ水車"], { words: ["やまだ"] })).toContain("own-word 0");
  expect(idsOf(["kumo0512x"], { birthdays: ["1984-05-12"] })).toContain("birthday 0");
  expect(idsOf([""])).toEqual(["empty 0"]);
});

test("any list of passwords is looked at without failing, and a doubled one is always seen", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), { maxLength: 8 }),
      (list) => {
        findPatterns(list, { words: ["abc"], birthdays: ["2000-01-01", "nonsense"] }, common);
        const [first] = list;
        if (first !== undefined)
          expect(findPatterns([...list, first], {}, common).some(({ id }) => id === "identical")).toBe(true);
      },
    ),
  );
  const start = performance.now();
  findPatterns(["1".repeat(100_000), "a1".repeat(50_000), "!".repeat(100_000)], {}, common);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test("2,048 words, each exactly 11 bits, none twice in either spelling, easy to type", () => {
  expect(japaneseWords).toHaveLength(2_048);
  expect(new Set(japaneseWords.map(({ kana }) => kana)).size).toBe(2_048);
  expect(new Set(japaneseWords.map(({ latin }) => latin)).size).toBe(2_048);
  for (const { kana, latin } of japaneseWords) {
    expect(latin).toMatch(/^[a-z]{3,12}$/);
    expect(kana).toMatch(/^[\u3041-\u3096\u30fc]{2,7}$/u);
  }
});

test("a phrase of words has exactly eleven bits a word", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.nat(2_047)), (count, numbers) => {
      const random = () => numbers.next().value ?? 0;
      const made = makePassphrase(japaneseWords, count, random, ({ latin }) => latin);
      expect(made.bits).toBe(11 * count);
      expect(made.outOf).toBe(2_048n ** BigInt(count));
      expect(made.text.split("-")).toEqual(made.words.map(({ latin }) => latin));
    }),
    { numRuns: 30 },
  );
  expect(() =>
    makePassphrase(
      ["a-b", "c"],
      2,
      () => 0,
      (word) => word,
    ),
  ).toThrow(RangeError);
  expect(() =>
    makePassphrase(
      ["a", "a"],
      2,
      () => 0,
      (word) => word,
    ),
  ).toThrow(RangeError);
});

test("drawn characters are of the set, and their number of possibilities is exact", () => {
  const made = makePassword(readableCharacters, 16, (below) => below - 1);
  expect(made.text).toBe("9".repeat(16));
  expect(made.outOf).toBe(BigInt(readableCharacters.length) ** 16n);
  expect(readableCharacters).not.toMatch(/[0Oo1lI5S2Z]/);
  expect(bitsOf(2n ** 200n)).toBe(200);
  expect(bitsOf(1n)).toBe(0);
});

test("a random source from bytes favours no number", () => {
  const queue = [255, 255, 255, 255, 0, 0, 0, 7];
  const random = randomFromBytes((count) => Uint8Array.from(queue.splice(0, count)));
  // 2^32 − 1 lies in the part that 10 does not divide: it is thrown away.
  expect(random(10)).toBe(7);
  const all = Array.from({ length: 256 }, (_, at) => randomFromBytes(() => Uint8Array.of(0, 0, 0, at))(256));
  expect(new Set(all).size).toBe(256);
});
