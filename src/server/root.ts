/** Where this program is installed: the folder with package.json, from the source tree and from the build alike. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function findRoot(from: string): string {
  if (existsSync(join(from, "package.json"))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error("package.json was not found above the program");
  return findRoot(parent);
}

export const programRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The version of this program, as released. */
export const version = (
  JSON.parse(readFileSync(join(programRoot, "package.json"), "utf8")) as { version: string }
).version;
