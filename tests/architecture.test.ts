/** The rules of the layout as a test: who may import whom, where words may stand, how large a file may be. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

interface Source {
  readonly path: string;
  readonly text: string;
  /** Resolved paths of our own files, or package names. Types only imports are marked. */
  readonly imports: readonly { readonly target: string; readonly typeOnly: boolean }[];
}

const importPattern =
  /(?:import|export)\s+(type\s+)?(?:[^"';]*?\s+from\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

function resolveImport(from: string, specifier: string): string {
  if (specifier.startsWith("#src/")) return normalize(`src/${specifier.slice(5)}`);
  if (specifier.startsWith("#tests/")) return normalize(`tests/${specifier.slice(7)}`);
  if (specifier.startsWith(".")) return normalize(join(dirname(from), specifier));
  return specifier;
}

/** The imports of a source text; comments are taken out first. */
export function importsOf(path: string, text: string): Source["imports"] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  return [...code.matchAll(importPattern)].map((match) => ({
    target: resolveImport(path, match[2] ?? match[3] ?? ""),
    typeOnly: match[1] !== undefined,
  }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:])\/\/.*$/gm, "$1");
}

function trackedFiles(): string[] {
  const list = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  return list.split("\n").filter((path) => path !== "" && existsSync(path));
}

const files = trackedFiles();
const sources: Source[] = files
  .filter((path) => /^src\/.*\.tsx?$/.test(path))
  .map((path) => {
    const text = readFileSync(path, "utf8");
    return { path, text, imports: importsOf(path, text) };
  });
const production = sources.filter(({ path }) => !/\.test\.tsx?$|\.sample\.ts$/.test(path));

const isPackage = (target: string) => !target.startsWith("src/") && !target.startsWith("tests/");
const featureOf = (path: string) => /^src\/features\/([^/]+)\//.exec(path)?.[1];

type Rule = (from: string, target: string, typeOnly: boolean) => string | undefined;

/** Our own folders that each folder may import at run time (types may come from anywhere but a feature). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  handbook: ["handbook"],
  engine: ["engine"],
  text: ["text"],
  ui: ["ui", "text"],
  platform: ["platform", "text"],
  shell: ["shell", "ui", "text", "platform"],
};

const layers: Rule = (from, target, typeOnly) => {
  const folder = /^src\/([^/]+)\//.exec(from)?.[1] ?? "";
  const allowed = mayImport[folder];
  if (!allowed || isPackage(target)) return undefined;
  const other = /^src\/([^/]+)\//.exec(target)?.[1] ?? target;
  if (allowed.includes(other)) return undefined;
  if (typeOnly && other !== "features") return undefined;
  return `${folder}/ may not import ${target}`;
};

const pureFolders: Rule = (from, target, typeOnly) => {
  if (!/^src\/(engine|handbook|text)\//.test(from) || typeOnly || !isPackage(target)) return undefined;
  return `${from} must stay free of packages, imports ${target}`;
};

const featureFaces: Rule = (from, target) => {
  const other = featureOf(target);
  if (!other || other === featureOf(from)) return undefined;
  const face = target === `src/features/${other}/index.ts`;
  return face ? undefined : `only the index.ts of the feature ${other} may be imported, not ${target}`;
};

const honoPlaces =
  /^src\/(app\.ts|app\.tsx|ui\/|shell\/|platform\/http\/|features\/[^/]+\/(routes|api)(\.tsx?|\/)|features\/[^/]+\/views)/;
const hono: Rule = (from, target, typeOnly) =>
  /^hono(\/|$)/.test(target) && !honoPlaces.test(from) && !typeOnly && !from.startsWith("src/server/")
    ? `${from} may not import hono`
    : undefined;

const kyselyPlaces = /^src\/(platform\/|features\/(?:[^/]+\/)+(queries|service|facts))/;
const kysely: Rule = (from, target, typeOnly) =>
  target === "kysely" && !kyselyPlaces.test(from) && !typeOnly ? `${from} may not import kysely` : undefined;

const violations = (rule: Rule) =>
  production.flatMap(({ path, imports }) =>
    imports.flatMap(({ target, typeOnly }) => {
      const problem = rule(path, target, typeOnly);
      return problem ? [`${path}: ${problem}`] : [];
    }),
  );

test.each([
  ["layers import downwards only", layers],
  ["engine, handbook and text need no package", pureFolders],
  ["features meet at their index.ts", featureFaces],
  ["hono stays at the edge", hono],
  ["kysely stays with the queries", kysely],
])("%s", (_name, rule) => {
  expect(violations(rule as Rule)).toEqual([]);
});

test("the rules see what they forbid", () => {
  const seen = (path: string, text: string, rule: Rule) =>
    importsOf(path, text).some(({ target, typeOnly }) => rule(path, target, typeOnly) !== undefined);
  expect(seen("src/engine/x.ts", 'import "node:fs";', pureFolders)).toBe(true);
  expect(seen("src/engine/x.ts", 'const a = await import("zod");', pureFolders)).toBe(true);
  expect(seen("src/ui/x.tsx", 'import { db } from "#src/platform/db/index.ts";', layers)).toBe(true);
  expect(seen("src/features/a/x.ts", 'import { b } from "../b/queries.ts";', featureFaces)).toBe(true);
  expect(seen("src/features/a/x.ts", 'export * from "../b/index.ts";', featureFaces)).toBe(false);
  expect(seen("src/features/a/rules.ts", 'import { sql } from "kysely";', kysely)).toBe(true);
  expect(seen("src/features/a/service.ts", 'import { Hono } from "hono";', hono)).toBe(true);
});

test("features do not import each other in a circle", () => {
  const edges = new Map<string, Set<string>>();
  for (const { path, imports } of production) {
    const from = featureOf(path);
    if (!from) continue;
    const to = edges.get(from) ?? new Set();
    for (const { target, typeOnly } of imports) {
      const other = featureOf(target);
      if (other && other !== from && !typeOnly) to.add(other);
    }
    edges.set(from, to);
  }
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    [...(edges.get(from) ?? [])].some(
      (next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))),
    );
  expect([...edges.keys()].filter((name) => reaches(name, name))).toEqual([]);
});

test("only config.ts reads the environment", () => {
  const readers = production.filter(
    ({ path, text }) => path !== "src/config.ts" && text.includes("process.env"),
  );
  expect(readers.map(({ path }) => path)).toEqual([]);
});

const japanese = /[\u3040-\u30ff\u3400-\u9fff\uff01-\uff60]/;
const wordPlaces =
  /(^|\/)text(\.ts$|\/)|^src\/(handbook|demo|text)\/|\.test\.tsx?$|\.sample\.tsx?$|style-guide/;

test("Japanese words stand only in text files, the handbook and the demo", () => {
  const odd = sources.filter(({ path, text }) => {
    const code = withoutComments(text);
    return !wordPlaces.test(path) && japanese.test(code);
  });
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test("files are small: half under 60 lines, none over 400 but data", () => {
  const lengths = production
    .filter(({ path }) => !/^src\/(handbook|demo)\//.test(path) && !/(^|\/)text(\.ts$|\/)/.test(path))
    .map(({ path, text }) => ({ path, lines: text.split("\n").length }))
    .sort((a, b) => a.lines - b.lines);
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(60);
});

test("there is no any, no unfinished mark and no skipped test", () => {
  const marks = /\b(TODO|FIXME|XXX|HACK)\b|\.(skip|only)\(/;
  const anyType = /: any\b|as any\b|<any>/;
  const odd = sources.filter(({ text }) => marks.test(text) || anyType.test(withoutComments(text)));
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test("every file of more than 30 lines says in its first lines what it is for", () => {
  const silent = production.filter(
    ({ path, text }) =>
      text.split("\n").length > 30 &&
      !/^\s*(\/\*\*|\/\/)/.test(text) &&
      !/^src\/(handbook|demo)\//.test(path),
  );
  const late = silent.filter(({ text }) => !text.slice(0, 1200).includes("/**"));
  expect(late.map(({ path }) => path)).toEqual([]);
});
