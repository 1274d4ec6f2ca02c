import fc from "fast-check";
import { expect, test } from "vitest";
import { freeMail } from "#src/handbook/hosts/index.ts";
import { book } from "../lookalike/book.sample.ts";
import { checkRecipients, type RecipientContext, readRecipients } from "./index.ts";

const context: RecipientContext = {
  ownDomains: ["yamada-seiko.co.jp"],
  partners: [
    { name: "東京力工", domains: ["tokyo-rikiko.jp"] },
    { name: "Willow Modern", domains: ["willowmodern.com"] },
  ],
  addressBook: [
    { name: "鈴木 一郎", addresses: ["suzuki@tokyo-rikiko.jp", "ichiro.suzuki.1980@gmail.com"] },
    { name: "佐藤 花子", addresses: ["hanako.sato@willowmodern.com"] },
    { name: "田中 次郎", addresses: ["tanaka@yamada-seiko.co.jp"] },
  ],
  freeMail,
  book,
};

const check = (to: string, cc = "", bcc = "") => {
  const read = [readRecipients(to, "to"), readRecipients(cc, "cc"), readRecipients(bcc, "bcc")];
  return checkRecipients(
    read.flatMap(({ recipients }) => recipients),
    context,
    read.flatMap(({ unread }) => unread),
  );
};
const idsOf = (...fields: [string, string?, string?]) => check(...fields).findings.map(({ id }) => id);

test("reads what people paste: names, brackets, full-width marks, line ends", () => {
  const { recipients, unread } = readRecipients(
    'To: "鈴木, 一郎" <Suzuki@Tokyo-Rikiko.JP>; hanako.sato@willowmodern.com、ｔａｎａｋａ＠yamada-seiko.co.jp\n佐藤さん',
    "to",
  );
  expect(recipients.map(({ name, address }) => [name, address])).toEqual([
    ["鈴木, 一郎", "suzuki@tokyo-rikiko.jp"],
    ["", "hanako.sato@willowmodern.com"],
    ["", "tanaka@yamada-seiko.co.jp"],
  ]);
  expect(unread).toEqual([{ field: "to", text: "佐藤さん" }]);
});

test("says nothing of colleagues, and of one partner's people", () => {
  expect(idsOf("tanaka@yamada-seiko.co.jp, soumu@yamada-seiko.co.jp")).toEqual([]);
  expect(idsOf("鈴木 一郎 様 <suzuki@tokyo-rikiko.jp>, honda@tokyo-rikiko.jp")).toEqual([]);
});

test("advises BCC when many outside people would see each other, and not when they are hidden", () => {
  const many = Array.from({ length: 8 }, (_, at) => `person${at}@customer${at}-shoji.co.jp`).join(", ");
  expect(check(many).findings[0]).toMatchObject({ id: "many-visible", level: "stop" });
  expect(check(many).visible).toBe(8);
  expect(idsOf("", "", many)).toEqual([]);
});

test("sees several companies in one To", () => {
  const { findings, companies } = check("suzuki@tokyo-rikiko.jp, hanako.sato@willowmodern.com");
  expect(companies).toEqual(["東京力工", "Willow Modern"]);
  expect(findings).toMatchObject([{ id: "several-companies", level: "look" }]);
});

test.each([
  ["taro@gmial.com", "typo-domain", "gmail.com"],
  ["taro@gmai.com", "typo-domain", "gmail.com"],
  ["taro@gmail.con", "typo-domain", "gmail.com"],
  ["taro@yaho.co.jp", "typo-domain", "yahoo.co.jp"],
  ["taro@docomo.ne.jo", "typo-domain", "docomo.ne.jp"],
  ["suzuki@tokyo-rikko.jp", "lookalike-domain", "tokyo-rikiko.jp"],
  ["suzuki@tokyo-rikiko.com", "lookalike-domain", "tokyo-rikiko.jp"],
  ["tanaka@yarnada-seiko.co.jp", "lookalike-domain", "yamada-seiko.co.jp"],
  ["hanako.sata@willowmodern.com", "near-known", "hanako.sato@willowmodern.com"],
] as const)("stops at %s: %s", (address, id, meant) => {
  expect(check(address).findings[0]).toMatchObject({ id, level: "stop", meant });
});

test("sees slips of autocompletion", () => {
  expect(check("佐藤花子 <h-sato@other-trading.co.jp>").findings).toMatchObject([
    { id: "same-name-elsewhere", meant: "hanako.sato@willowmodern.com" },
  ]);
  expect(check("hanako.sato@other-trading.co.jp").findings).toMatchObject([{ id: "same-name-elsewhere" }]);
  expect(check("高橋 <suzuki@tokyo-rikiko.jp>").findings).toMatchObject([
    { id: "name-differs", meant: "鈴木 一郎" },
  ]);
  expect(idsOf("Ichiro Suzuki <suzuki@tokyo-rikiko.jp>")).toEqual([]);
});

test("asks about a private address of somebody who has one at work", () => {
  expect(check("ichiro.suzuki.1980@gmail.com").findings).toMatchObject([
    { id: "private-address", meant: "suzuki@tokyo-rikiko.jp" },
  ]);
  expect(check("佐藤 花子 <flower88@yahoo.co.jp>").findings).toMatchObject([{ id: "private-address" }]);
});

test("names an address that stands there twice, and text that is no address", () => {
  expect(idsOf("suzuki@tokyo-rikiko.jp", "SUZUKI@tokyo-rikiko.jp")).toEqual(["twice"]);
  expect(check("suzuki(at)tokyo-rikiko.jp").findings).toMatchObject([{ id: "unread", level: "look" }]);
});

test("any text is read without failing, in time proportional to its length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { outside, visible } = check(text);
      expect(visible).toBeLessThanOrEqual(outside);
    }),
  );
  const start = performance.now();
  for (const long of ["a@".repeat(100_000), "<".repeat(200_000), '"a" <'.repeat(40_000)]) check(long);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test("hiding everybody in BCC never makes more findings about visibility", () => {
  const address = fc
    .tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("x.example", "y.example"))
    .map((two) => two.join("@"));
  fc.assert(
    fc.property(fc.array(address, { maxLength: 12 }), (list) => {
      const { visible, companies } = check("", "", list.join(","));
      expect([visible, companies]).toEqual([0, []]);
    }),
  );
});
