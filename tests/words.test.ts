/** Words that the product never uses of a company's state: nothing here examines, awards or guarantees. */
import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { expect, test } from "vitest";

/** All visible words: text files of features and kit, shared text, the handbook, the demo, mails. */
const places = ["src/**/text.ts", "src/**/text/**/*.ts", "src/handbook/**/*.ts", "src/demo/**/*.ts"];

const forbidden =
  /認定|準拠|安全です|安全が確認|安全性を保証|絶対に安全|完全に防|certified|certification|accredit|compliant|compliance with|is safe\b|are safe\b|is secure\b|guarantee/gi;

/** Of SECURITY ACTION, a company's own declaration, these words would say too much. */
const forbiddenOfStars = /取得|認証|合格|審査|obtain|acquire|awarded|audited/gi;
const starFiles = ["src/features/security-action/text.ts", "src/handbook/security-action.ts"];

/** Sentences in which a forbidden word says what something is NOT, or names a thing: file, then the sentence's part. */
const allowed: readonly (readonly [file: string, part: string])[] = [
  // Words that strangers use in the names of senders, and a sample of such a sender.
  ["src/handbook/mail-rules/lists/roles.ts", "認定|正規販売|代理店"],
  ["src/handbook/mail-rules/sender/government-elsewhere.ts", "経産省認定セミナー事務局"],
];

async function textFiles(): Promise<string[]> {
  const found = new Set<string>();
  for (const place of places)
    for await (const path of glob(place)) if (!/\.(test|sample)\.ts$/.test(path)) found.add(path);
  return [...found].sort();
}

/** The words of a file: comments say what is avoided, so they do not count. */
function wordsOf(path: string): string {
  return readFileSync(path, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:])\/\/.*$/gm, "$1");
}

function uses(path: string, words: string, pattern: RegExp): string[] {
  return words
    .split("\n")
    .filter((line) => !allowed.some(([file, part]) => file === path && line.includes(part)))
    .flatMap((line) => [...line.matchAll(pattern)].map(([word]) => `${path}: ${word}: ${line.trim()}`));
}

test("no text says that a company is certified, compliant or safe", async () => {
  const files = await textFiles();
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((path) => uses(path, wordsOf(path), forbidden))).toEqual([]);
  // An exception whose sentence has gone is taken off the list.
  expect(allowed.filter(([file, part]) => !wordsOf(file).includes(part))).toEqual([]);
});

test("the pages about SECURITY ACTION speak of declaring only", () => {
  for (const path of starFiles) {
    expect(wordsOf(path)).toContain("宣言");
    expect(uses(path, wordsOf(path), forbiddenOfStars)).toEqual([]);
  }
});

test("the search sees what it forbids, and passes over comments", () => {
  expect(uses("x", 'title: "認定を受けています",', forbidden)).toHaveLength(1);
  expect(uses("x", 'title: "You are Certified",', forbidden)).toHaveLength(1);
  expect(uses("x", 'title: "一つ星を取得する",', forbiddenOfStars)).toHaveLength(1);
  expect(uses("x", 'title: "宣言しています",', forbidden)).toEqual([]);
});
