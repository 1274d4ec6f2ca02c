import { expect, test } from "vitest";
import { words } from "./words.ts";

const text = words({
  ja: { title: "台帳", count: (n: number) => `${n}件` },
  en: { title: "Registers", count: (n: number) => `${n} rows` },
});

test("gives the words of the language asked for", () => {
  expect(text.ja.title).toBe("台帳");
  expect(text.en.count(3)).toBe("3 rows");
});

test("a missing English word or another argument list does not compile", () => {
  // @ts-expect-error: `title` is missing
  words({ ja: { title: "台帳" }, en: {} });
  // @ts-expect-error: the argument is a number in Japanese
  words({ ja: { count: (n: number) => `${n}件` }, en: { count: (s: { x: string }) => s.x } });
});
