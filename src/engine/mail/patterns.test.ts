/** Every regular expression of the examiner is linear: none repeats without bound what itself repeats without bound. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = new URL(".", import.meta.url).pathname;
const literal =
  /(?<=[=(,:?[!&|]\s{0,200}|return\s)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+)\/[dgimsuvy]*/g;

function sources(): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** Deepest nesting of repetitions without an upper bound. */
function starHeight(pattern: string): number {
  let at = 0;
  const repeats = (): boolean => {
    const match = /^(?:[*+]|\{\d+,\})/.exec(pattern.slice(at));
    const bounded = /^(?:\?|\{\d+(?:,\d+)?\})/.exec(pattern.slice(at));
    at += (match ?? bounded)?.[0].length ?? 0;
    if (pattern[at] === "?") at += 1;
    return match !== null;
  };
  const group = (): number => {
    let highest = 0;
    while (at < pattern.length && pattern[at] !== ")") {
      let inner = 0;
      if (pattern[at] === "(") {
        at += 1;
        const head = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(pattern.slice(at));
        at += head?.[0].length ?? 0;
        inner = group();
        at += 1;
      } else if (pattern[at] === "\\")
        at +=
          pattern.startsWith("\\p{", at) || pattern.startsWith("\\P{", at)
            ? pattern.indexOf("}", at) - at + 1
            : 2;
      else if (pattern[at] === "[") {
        const set = /^\[(?:\\.|[^\]\\])*\]/.exec(pattern.slice(at));
        at += set?.[0].length ?? 1;
      } else at += 1;
      highest = Math.max(highest, inner + (repeats() ? 1 : 0));
    }
    return highest;
  };
  return group();
}

test("the measure sees what it is for", () => {
  expect(starHeight("(a+)+")).toBe(2);
  expect(starHeight("(?:a|b*)*c")).toBe(2);
  expect(starHeight("(?:a{0,5}b){1,8}c+")).toBe(1);
  expect(starHeight("[a+*]+\\p{L}*")).toBe(1);
});

test("no pattern nests unbounded repetitions", () => {
  const patterns = sources().flatMap(({ path, text }) =>
    [...text.matchAll(literal)].map((match) => ({ path, pattern: match[1] ?? "" })),
  );
  expect(patterns.length).toBeGreaterThan(40);
  expect(patterns.filter(({ pattern }) => starHeight(pattern) > 1)).toEqual([]);
});
