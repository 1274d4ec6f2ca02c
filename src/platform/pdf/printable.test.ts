import fc from "fast-check";
import { expect, test } from "vitest";
import { covers, readCoverage } from "./glyphs.ts";
import { GETA, printable, printableDeep } from "./printable.ts";
import { fontPaths } from "./process.ts";

const regular = await readCoverage(fontPaths[0] ?? "");

test("knows what the font can draw", () => {
  for (const character of "あア漢髙﨑𠮷①㈱～−")
    expect(covers(regular, character.codePointAt(0) ?? 0), character).toBe(true);
  for (const character of "🙂ع\u{10ffff}")
    expect(covers(regular, character.codePointAt(0) ?? 0), character).toBe(false);
});

test("regular and bold draw the same characters", async () => {
  expect(await readCoverage(fontPaths[1] ?? "")).toEqual(regular);
});

test("leaves printable text alone, name variants included", () => {
  for (const text of ["", "株式会社 髙﨑・𠮷田", "葛\u{E0100}城市", "がぎ", "a\nb"])
    expect(printable(text, regular)).toBe(text);
});

test("puts one geta mark for each character that cannot be drawn", () => {
  expect(printable("お疲れさま🙂です", regular)).toBe(`お疲れさま${GETA}です`);
  expect(printable("👨‍👩‍👧", regular)).toBe(GETA);
});

test("drops controls and direction overrides, and keeps line ends", () => {
  expect(printable("請求\u202e書\u0000.pdf\r\n次\t行", regular)).toBe("請求書.pdf\n次 行");
});

test("reaches every string of the data and nothing else", () => {
  const data = { a: ["🙂", 1, null, { b: "x\u0007" }], c: true };
  expect(printableDeep(data, regular)).toEqual({ a: [GETA, 1, null, { b: "x" }], c: true });
});

test("makes text that stays as it is when made printable again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = printable(text, regular);
      expect(printable(once, regular)).toBe(once);
    }),
  );
});
