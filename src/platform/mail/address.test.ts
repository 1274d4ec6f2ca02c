/** Addresses as people write them, and everything that must not pass as one. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLine, readAddress, readSender } from "./address.ts";

test.each([
  ["taro@example.jp", "taro@example.jp"],
  ["  Taro.Yamada+banto@Example.CO.JP ", "Taro.Yamada+banto@example.co.jp"],
  ["ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", "taro@example.jp"],
  ["info@日本語.jp", "info@xn--wgv71a119e.jp"],
  ["a..b.@docomo.ne.jp", "a..b.@docomo.ne.jp"],
])("takes %s", (input, address) => {
  expect(readAddress(input)).toBe(address);
});

test.each([
  "",
  "taro",
  "@example.jp",
  "taro@",
  "taro@localhost",
  "taro@example..jp",
  "taro@-example.jp",
  "taro@127.0.0.1",
  "taro@[127.0.0.1]",
  "taro@example.jp,jiro@example.jp",
  "taro@example.jp jiro@example.jp",
  "Taro <taro@example.jp>",
  "taro@evil.test@example.jp",
  '"taro yamada"@example.jp',
  "太郎@example.jp",
  "taro@example.jp\r\nBcc: all@example.jp",
  "taro\u0000@example.jp",
  `${"a".repeat(65)}@example.jp`,
  `taro@${"a.".repeat(130)}jp`,
])("refuses %j", (input) => {
  expect(readAddress(input)).toBeUndefined();
});

test("what was accepted is plain ASCII without blanks or separators, and reads as itself again", () => {
  const pieces = fc.constantFrom(
    "a",
    ".",
    "@",
    "＠",
    " ",
    "\r\n",
    ",",
    "<",
    ">",
    '"',
    "jp",
    "日本",
    "-",
    "\u2028",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const address = readAddress(parts.join(""));
      if (address === undefined) return;
      expect(address).toMatch(/^[\x21-\x7e]+$/);
      expect(address).not.toMatch(/[,;<>"()[\]\\:]/);
      expect(address.split("@")).toHaveLength(2);
      expect(readAddress(address)).toBe(address);
    }),
    { numRuns: 2000 },
  );
});

test("reads a sender with or without a name", () => {
  expect(readSender("banto@example.jp")).toEqual({ name: "", address: "banto@example.jp" });
  expect(readSender("番頭 <banto@example.jp>")).toEqual({ name: "番頭", address: "banto@example.jp" });
  expect(readSender('"Banto, office" <banto@example.jp>')).toEqual({
    name: "Banto, office",
    address: "banto@example.jp",
  });
  expect(readSender("Banto")).toBeUndefined();
  expect(readSender("Banto <nobody>")).toBeUndefined();
});

test("text for a header never holds a line end of any kind", () => {
  expect(oneLine("見積\r\nBcc: all@example.jp\u2028x\u0085y")).toBe("見積 Bcc: all@example.jp x y");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
      expect(oneLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    }),
  );
});
