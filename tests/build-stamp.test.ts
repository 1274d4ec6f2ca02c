/** The build must never be taken for up to date when a source has changed, nor be repeated when none has. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

type Stamp = {
  readonly isBuilt: (root: string) => boolean;
  readonly readSources: (root: string) => { readonly times: string; readonly content: string };
  readonly writeStamp: (root: string, sources: object) => void;
};
const file = "../tools/build-stamp.mjs";
const { isBuilt, readSources, writeStamp }: Stamp = await import(file);

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "build-stamp-"));
  for (const folder of ["src/ui", "dist/server", "dist/assets"])
    mkdirSync(join(root, folder), { recursive: true });
  for (const path of ["src/main.ts", "src/ui/a.css", "dist/server/main.js", "dist/assets/manifest.json"]) {
    writeFileSync(join(root, path), path);
  }
  writeStamp(root, readSources(root));
});

afterEach(() => rmSync(root, { recursive: true }));

test("a fresh build is up to date", () => {
  expect(isBuilt(root)).toBe(true);
});

test("other times with the same content need no build", () => {
  utimesSync(join(root, "src/main.ts"), new Date("2030-01-01"), new Date("2030-01-01"));
  expect(isBuilt(root)).toBe(true);
});

test("a changed, added, renamed or deleted source needs a build", () => {
  writeFileSync(join(root, "src/main.ts"), "changed");
  expect(isBuilt(root)).toBe(false);
  writeFileSync(join(root, "src/main.ts"), "src/main.ts");
  expect(isBuilt(root)).toBe(true);
  writeFileSync(join(root, "src/b.ts"), "");
  expect(isBuilt(root)).toBe(false);
  rmSync(join(root, "src/b.ts"));
  rmSync(join(root, "src/ui/a.css"));
  expect(isBuilt(root)).toBe(false);
});

test("a changed test needs no build", () => {
  writeFileSync(join(root, "src/main.test.ts"), "");
  expect(isBuilt(root)).toBe(true);
});

test("a half-deleted or unreadable build needs a build", () => {
  rmSync(join(root, "dist/server/main.js"));
  expect(isBuilt(root)).toBe(false);
  writeFileSync(join(root, "dist/server/main.js"), "");
  writeFileSync(join(root, "dist/build.json"), "{");
  expect(isBuilt(root)).toBe(false);
});
