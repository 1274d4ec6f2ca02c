#!/usr/bin/env node
/**
 * Adds to package-lock.json the platform packages that an installed package names as optional but the registry
 * did not have when the lockfile was written. Without them `npm ci` calls the lockfile incomplete, and machines
 * of those platforms would stay without their native part. Run after `npm install`; `--check` only looks.
 *
 * Such an entry has a version and the platform it is for, but no checksum: the registry gave none.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const file = join(resolve(dirname(fileURLToPath(import.meta.url)), ".."), "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));

/** Platform by the words in a package's name, as the makers of native packages use them. */
function platformOf(name) {
  const words = name.split("-");
  const has = (...any) => any.some((word) => words.includes(word));
  const os =
    ["android", "darwin", "linux", "freebsd"].find((word) => has(word)) ??
    (has("win32", "windows") ? "win32" : undefined);
  const cpu = ["x64", "arm64", "ia32", "arm"].find((word) => has(word));
  if (!os || !cpu) return undefined;
  const libc = has("musl") ? "musl" : has("gnu", "gnueabihf") ? "glibc" : undefined;
  return { os: [os], cpu: [cpu], ...(libc ? { libc: [libc] } : {}) };
}

const added = [];
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = platformOf(name);
    const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
    if (!platform || !exact || lock.packages[`node_modules/${name}`]) continue;
    const { os, cpu, libc } = platform;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(entry.dev ? { dev: true } : {}),
      ...(libc ? { libc } : {}),
      ...(entry.license ? { license: entry.license } : {}),
      optional: true,
      os,
    };
    added.push(`${name}@${version}`);
  }
}
if (process.argv.includes("--check")) {
  for (const name of added) console.error(`missing from package-lock.json: ${name}`);
  if (added.length > 0) console.error("run: node tools/complete-lockfile.mjs");
  process.exit(added.length > 0 ? 1 : 0);
}
const { "": own, ...rest } = lock.packages;
lock.packages = { "": own, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
for (const name of added) console.log(`added ${name}`);
