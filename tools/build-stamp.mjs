/**
 * Tells in a few milliseconds whether the build in dist/ is that of the sources on disk.
 * Size and time of each file first; where times differ (a fresh copy), the content decides.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const inputs = [
  "src",
  "package.json",
  "package-lock.json",
  "vite.browser.config.ts",
  "vite.server.config.ts",
];

/** @param {string} root the repository's folder @returns {{times: string, content: string}} */
export function readSources(root) {
  const files = inputs
    .flatMap((input) => list(join(root, input)))
    .filter((file) => !/\.test\.tsx?$/.test(file));
  const times = createHash("sha256");
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(file);
    times.update(`${relative(root, file)}\0${size}\0${mtimeMs}\n`);
  }
  let content;
  return {
    times: times.digest("hex"),
    get content() {
      content ??= hashContent(root, files);
      return content;
    },
  };
}

/** True if dist/ was built from the present sources. @param {string} root */
export function isBuilt(root) {
  const stamp = readStamp(root);
  if (!stamp || !existsSync(join(root, "dist/server/main.js"))) return false;
  if (!existsSync(join(root, "dist/assets/manifest.json"))) return false;
  const sources = readSources(root);
  if (stamp.times === sources.times) return true;
  if (stamp.content !== sources.content) return false;
  writeStamp(root, sources);
  return true;
}

/** Remembers what the build was made from. @param {string} root */
export function writeStamp(root, sources) {
  const { times, content } = sources;
  writeFileSync(join(root, "dist/build.json"), `${JSON.stringify({ times, content }, null, 2)}\n`);
}

function readStamp(root) {
  try {
    return JSON.parse(readFileSync(join(root, "dist/build.json"), "utf8"));
  } catch {
    return undefined;
  }
}

function list(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? list(join(path, entry.name)) : [join(path, entry.name)],
  );
}

function hashContent(root, files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest("hex");
}
