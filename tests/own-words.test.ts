/**
 * The product's texts are our own: no run of 40 characters of the handbook (CC BY-NC-SA) stands in any of them.
 * The handbook's text is not part of this repository; give its file by BANTO_TEST_HANDBOOK to check against it.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const RUN = 40;
const file = process.env.BANTO_TEST_HANDBOOK ?? "";

/** Letters only, as both sides are compared: full width folded, white space gone. */
const plain = (text: string) => text.normalize("NFKC").replaceAll(/\s+/g, "");

function runsOf(text: string): Set<string> {
  const letters = plain(text);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= letters.length; at += 1) runs.add(letters.slice(at, at + RUN));
  return runs;
}

/** Every literal of a source file, joined: what can reach a page. */
function textsOf(path: string): string[] {
  const source = readFileSync(path, "utf8");
  return path.endsWith(".md") ? [source] : (source.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? []);
}

/** Addresses may be as long as they are; without one Japanese letter it is no sentence of the handbook. */
const isAddress = (run: string) => /^[\u0021-\u007e]+$/.test(run);

function copied(text: string, handbook: ReadonlySet<string>): string[] {
  return [...runsOf(text)].filter((run) => handbook.has(run) && !isAddress(run));
}

test("the comparison finds a copied sentence", () => {
  const sentence =
    "見出しのあとに続くこの文章は、四十文字を超える長さを持つように、わざと長めに書いた見本の文章です。";
  expect(copied(`前置き。${sentence}`, runsOf(sentence)).length).toBeGreaterThan(0);
  expect(copied("短い言葉だけ", runsOf(sentence))).toEqual([]);
});

test.skipIf(!existsSync(file))("no text of the product copies the handbook", () => {
  const handbook = runsOf(readFileSync(file, "utf8"));
  expect(handbook.size).toBeGreaterThan(10_000);
  const list = execFileSync("git", ["ls-files", "src", "docs", "README.md"], { encoding: "utf8" }).split(
    "\n",
  );
  const paths = list.filter((path) => /\.(ts|tsx|typ|md)$/.test(path) && existsSync(path));
  const found = paths.flatMap((path) => textsOf(path).flatMap((text) => copied(text, handbook).slice(0, 1)));
  expect(found).toEqual([]);
});
