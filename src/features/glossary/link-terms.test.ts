import fc from "fast-check";
import { expect, test } from "vitest";
import { terms } from "#src/handbook/glossary/index.ts";
import { linkTerms, spellings, type TextPart } from "./link-terms.ts";

const found = (parts: readonly TextPart[]) =>
  parts.flatMap(({ text, term }) => (term === undefined ? [] : [`${text}→${term}`]));

test("the longest spelling wins, and a term is linked once", () => {
  expect(found(linkTerms("要配慮個人情報と個人情報、もう一度、個人情報。", "ja"))).toEqual([
    "要配慮個人情報→special-care-data",
    "個人情報→personal-data",
  ]);
  expect(found(linkTerms("標的型攻撃メールと標的型攻撃", "ja"))).toEqual([
    "標的型攻撃メール→targeted-attack",
  ]);
  expect(found(linkTerms("二要素認証とMFA", "ja"))).toEqual(["二要素認証→multi-factor"]);
});

test("a term within another word is not linked", () => {
  for (const text of ["ログインする", "macOSの画面", "暗号資産の送金", "個人情報保護委員会", "SPFXとNAS1"])
    expect(found(linkTerms(text, "ja")), text).toEqual([]);
  expect(found(linkTerms("PCのOSとVPN装置のログ。", "ja"))).toEqual(["OS→os", "VPN装置→vpn", "ログ→log"]);
  for (const text of ["Pin it to the wall.", "A dispatch was sent.", "Their hashtags.", "cloud-based"])
    expect(found(linkTerms(text, "en")), text).toEqual([]);
});

test("English is found whatever its case, in the plural, and at the beginning of a sentence", () => {
  expect(found(linkTerms("Backups of the NAS, two routers and a PIN.", "en"))).toEqual([
    "Backups→backup",
    "NAS→nas",
    "routers→router",
    "PIN→pin",
  ]);
  expect(found(linkTerms("Vulnerabilities and end of\nsupport", "en"))).toEqual([
    "Vulnerabilities→vulnerability",
    "end of\nsupport→end-of-support",
  ]);
});

test("terms that are linked already are left alone", () => {
  expect(found(linkTerms("ルータとNAS", "ja", new Set(["router"])))).toEqual(["NAS→nas"]);
});

test("every spelling of every term leads to it", () => {
  for (const term of terms)
    for (const lang of ["ja", "en"] as const)
      for (const spelling of spellings(term, lang))
        expect(found(linkTerms(spelling, lang)), spelling).toEqual([`${spelling}→${term.id}`]);
});

test("no letter is lost, and no term comes twice", () => {
  const words = terms.flatMap((term) => [...spellings(term, "ja"), ...spellings(term, "en")]);
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.string({ maxLength: 4 }),
    fc.constantFrom(..."のーア鍵s "),
  );
  const sentence = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(sentence, fc.constantFrom("ja" as const, "en" as const), (text, lang) => {
      const parts = linkTerms(text, lang);
      expect(parts.map((part) => part.text).join("")).toBe(text);
      const ids = parts.flatMap(({ term }) => term ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect(parts.every((part) => part.text !== "")).toBe(true);
    }),
  );
});
