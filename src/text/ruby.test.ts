import fc from "fast-check";
import { expect, test } from "vitest";
import { alignReading, rubyParts, withoutRuby } from "./ruby.ts";

test("readings in braces stand above their kanji", () => {
  expect(rubyParts("{鍵|かぎ}を{掛|か}ける。")).toEqual([
    { text: "鍵", reading: "かぎ" },
    { text: "を" },
    { text: "掛", reading: "か" },
    { text: "ける。" },
  ]);
  expect(withoutRuby("{鍵|かぎ}を{掛|か}ける。")).toBe("鍵を掛ける。");
});

test("the reading of a word is laid over what is not kana", () => {
  expect(alignReading("サポート終了", "さぽーとしゅうりょう")).toEqual([
    { text: "サポート" },
    { text: "終了", reading: "しゅうりょう" },
  ]);
  expect(alignReading("ばらまき型攻撃", "ばらまきがたこうげき")).toEqual([
    { text: "ばらまき" },
    { text: "型攻撃", reading: "がたこうげき" },
  ]);
  expect(alignReading("ルータ", "るーた")).toEqual([{ text: "ルータ" }]);
  expect(alignReading("ルータ", "べつのよみ")).toEqual([{ text: "ルータ", reading: "べつのよみ" }]);
});

test("no letter of the word is ever lost or changed", () => {
  const letter = fc.constantFrom(..."鍵型守かがアーA1.*(|{}");
  const word = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(word, word, (text, reading) => {
      expect(
        alignReading(text, reading)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
      expect(
        rubyParts(text)
          .map((part) => part.text)
          .join(""),
      ).toBe(withoutRuby(text));
    }),
  );
});
