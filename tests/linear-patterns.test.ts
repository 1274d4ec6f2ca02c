/**
 * Every regular expression that meets what strangers write takes linear time: its automaton is looked at for repetitions that
 * overlap (nested, one after the other, in alternatives) and for beginnings tried again at each place.
 */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { analyse } from "scslre";
import { parseAst } from "vite";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const folders = [
  "src/engine/mail",
  "src/engine/url",
  "src/engine/lookalike",
  "src/platform/message",
  "src/platform/mail-origin",
  "src/handbook/mail-rules",
];
/** Built from our own words, never from a stranger's; each is read here so that a new one is looked at by somebody. */
const builtFromOwnWords = [
  "src/engine/lookalike/scripts.ts",
  "src/platform/message/attachment/calendar.ts",
  "src/platform/message/attachment/pdf.ts",
];

interface Pattern {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

const sources = folders.flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|js)$/.test(name) && !/\.(?:test|sample)\.ts$/.test(name))
    .map((name) => `${folder}/${name}`),
);

function nodesOf(node: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== "object" || node === null) return [];
  return [node as Record<string, unknown>, ...Object.values(node).flatMap(nodesOf)];
}

const read = (path: string) =>
  nodesOf(parseAst(readFileSync(resolve(root, path), "utf8"), { lang: path.endsWith(".js") ? "js" : "ts" }));

function patternsOf(path: string): Pattern[] {
  return read(path).flatMap((node) => {
    const regex = node["regex"] as { pattern: string; flags: string } | undefined;
    return node["type"] === "Literal" && regex ? [{ path, source: regex.pattern, flags: regex.flags }] : [];
  });
}

const makesPattern = (node: Record<string, unknown>) =>
  (node["type"] === "NewExpression" || node["type"] === "CallExpression") &&
  (node["callee"] as { name?: string } | undefined)?.name === "RegExp";

const slow = ({ source, flags }: Pick<Pattern, "source" | "flags">) =>
  analyse({ source, flags }).reports.map(({ type, exponential }) => (exponential ? "exponential" : type));

test.each([
  ["nested repetitions", "(?:a+)+b"],
  ["alternatives that overlap under a star", "(?:a|a|ab)*c"],
  ["repetitions one after the other", "a\\d*\\w+b"],
  ["a beginning tried again at each place", "\\s+$"],
])("the measure sees %s", (_name, source) => {
  expect(slow({ source, flags: "" })).not.toEqual([]);
});

test("every pattern of the examiners and of the reader of mail is linear", () => {
  const patterns = sources.flatMap(patternsOf);
  expect(patterns.length).toBeGreaterThan(300);
  expect(patterns.flatMap((one) => slow(one).map((kind) => `${one.path} ${kind} /${one.source}/`))).toEqual(
    [],
  );
});

test("no pattern is made from words that a mail may hold", () => {
  expect(sources.filter((path) => read(path).some(makesPattern))).toEqual(builtFromOwnWords);
});
