/** The generated feature must hold everything that a written one holds, before anybody touches it. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "banto-copy-"));

/** The tree as it would be handed over, in a place of its own, with the same packages. */
function copyTree(): void {
  const list = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const path of list
    .split("\n")
    .filter((path) => /^(?!node_modules)./.test(path) && existsSync(join(root, path))))
    cpSync(join(root, path), join(copy, path));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  // The architecture test asks git which files there are.
  execFileSync("git", ["init", "--quiet"], { cwd: copy });
}

function run(program: string, args: readonly string[]): { code: number | null; output: string } {
  const result = spawnSync(process.execPath, [join(copy, program), ...args], { cwd: copy, encoding: "utf8" });
  return { code: result.status, output: result.stdout + result.stderr };
}
const addFeature = (...args: string[]) => run("tools/add-feature.mjs", args);
const vitest = (project: string, ...files: string[]) =>
  run("node_modules/vitest/vitest.mjs", ["run", "--project", project, ...files]);

const names = ["physical-keys", "visits"];
const folders = names.map((name) => `src/features/${name}`);
const touched = [...folders, "src/server/features.ts", "src/platform/access/permissions.ts"];

beforeAll(() => {
  copyTree();
  for (const args of [["physical-keys", "--ja", '鍵の"台帳"', "--en", "Keys"], ["visits"]])
    expect(addFeature(...args)).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true }));

test("what it writes is formatted, and compiles with everything else", { timeout: 60_000 }, () => {
  const biome = run("node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings", ...touched]);
  expect(biome.code, biome.output).toBe(0);
  const types = run("node_modules/typescript/bin/tsc", ["--noEmit"]);
  expect(types.code, types.output).toBe(0);
});

test("it keeps the rules of the layout and of migrations", { timeout: 60_000 }, () => {
  const { code, output } = vitest("sqlite", "tests/architecture.test.ts", "tests/migrations.app.test.ts");
  expect(code, output).toBe(0);
});

test.each(["sqlite", "postgres"])("its own tests pass on %s", { timeout: 120_000 }, (engine) => {
  const { code, output } = vitest(engine, ...folders);
  expect(code, output).toBe(0);
  expect(output).toMatch(/Test Files.*2 passed/);
});

test("a second feature stands beside the first in the list, with the next migration", () => {
  const features = readFileSync(join(copy, "src/server/features.ts"), "utf8");
  expect(features).toContain("physicalKeys");
  expect(features).toContain("visits");
  const migrations = readdirSync(join(copy, "migrations")).join("\n");
  const number = (name: string) => Number(new RegExp(`^(\\d{4})-${name}\\.sql$`, "m").exec(migrations)?.[1]);
  expect(number("visits")).toBe(number("physical-keys") + 1);
});

/** One hash over every file and its content. */
function state(): string {
  execFileSync("git", ["add", "--all"], { cwd: copy });
  return execFileSync("git", ["write-tree"], { cwd: copy, encoding: "utf8" });
}

test.each([
  ["visits", "there already"],
  ["people", "there already"],
  ["Keys", "lower-case"],
  ["keys_of_doors", "lower-case"],
  ["../keys", "lower-case"],
  ["order", "reserved"],
  ["person", "makes a table person"],
  ["ledger", "permissions named ledger"],
  ["features", "reserved"],
])("the name %s is refused, and nothing is written", (name, message) => {
  const tree = state();
  expect(addFeature(name)).toMatchObject({ code: 2, output: expect.stringContaining(message) });
  expect(state()).toBe(tree);
});

test("without a name, or with too many words, it says how it is called", () => {
  expect(addFeature()).toMatchObject({ code: 2, output: expect.stringContaining("usage") });
  expect(addFeature("two", "words")).toMatchObject({ code: 2 });
  expect(addFeature("--frobnicate")).toMatchObject({ code: 2 });
});
