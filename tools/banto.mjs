#!/usr/bin/env node
/** The `banto` command: finds the right Node, builds if needed, and hands over to the built program. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isBuilt } from "./build-stamp.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const ownNode = join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");

// The machine's own Node may be too old for node:sqlite; the one from the lockfile is not.
if (Number(process.versions.node.split(".")[0]) < 24 && existsSync(ownNode)) {
  const again = spawnSync(ownNode, process.argv.slice(1), { stdio: "inherit" });
  process.exit(again.status ?? 1);
}
if (!isBuilt(root)) {
  // In a process of its own, so that the builder's memory is gone when the server starts.
  console.error("番頭を組み立てています… (building Banto)");
  const build = spawnSync(process.execPath, [join(root, "tools", "build.mjs")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
await import(pathToFileURL(join(root, "dist", "server", "main.js")).href);
