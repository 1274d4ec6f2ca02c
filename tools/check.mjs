#!/usr/bin/env node
/** `npm run check`: the one list of everything that must hold before a change lands. Stops at the first failure. */
import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const steps = [
  ["format and lint", "biome", ["check", "--error-on-warnings", "."]],
  ["types", "tsc", ["--noEmit"]],
  ["build", "node", ["tools/build.mjs", "--force"]],
  ["lockfile for every platform", "node", ["tools/complete-lockfile.mjs", "--check"]],
  ["notices and bill of materials", "node", ["tools/notices.mjs", "--check"]],
  // 2,000 of them here; BANTO_FUZZ_MAILS=100000 for a run at night.
  ["mails broken at random", "node", ["tools/fuzz-mail.mjs"]],
  ["tests: pure, architecture, migrations, both engines, browser", "vitest", ["run"]],
];

const results = [];
for (const [name, command, args] of steps) {
  const started = Date.now();
  console.log(`\n▶ ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  results.push(`${status === 0 ? "✓" : "✗"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) break;
}
console.log(`\n${results.join("\n")}`);
process.exit(results.length === steps.length && results.every((line) => line.startsWith("✓")) ? 0 : 1);
