#!/usr/bin/env node
/**
 * Builds the browser's files into dist/assets and the server into dist/server/main.js.
 * Run by itself it builds when needed (`--force`: always; `--watch`: again at each change, restarting the server).
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync, watch } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isBuilt, readSources, writeStamp } from "./build-stamp.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** Builds unless dist/ is up to date. Two processes at once: the second waits for the first. @returns {Promise<boolean>} true if it built */
export async function ensureBuilt() {
  if (isBuilt(root)) return false;
  const release = await lock();
  try {
    if (isBuilt(root)) return false;
    await buildAll();
    return true;
  } finally {
    release();
  }
}

/** Builds both halves; the server's half is told the hashed names of the browser's. */
export async function buildAll() {
  // The stamp is taken first: a file that changes while we build makes the next check fail, as it must.
  const sources = readSources(root);
  const stamp = { times: sources.times, content: sources.content };
  const { build } = await import("vite");
  await build({ configFile: join(root, "vite.browser.config.ts") });
  await build({
    configFile: join(root, "vite.server.config.ts"),
    define: { BANTO_ASSETS: JSON.stringify(assetUrls()) },
  });
  writeStamp(root, stamp);
}

function assetUrls() {
  const manifest = JSON.parse(readFileSync(join(root, "dist/assets/manifest.json"), "utf8"));
  const url = (source) => `/assets/${manifest[source].file}`;
  return {
    style: url("src/ui/css/main.css"),
    script: url("src/ui/islands/index.ts"),
    icon: url("src/ui/icon.svg"),
    passwords: url("src/features/examine/islands/index.ts"),
  };
}

/** A folder is the lock, because making one is atomic everywhere; one older than two minutes was left by a crash. */
async function lock() {
  const path = join(root, "dist/.lock");
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      mkdirSync(path);
      return () => rmdirSync(path);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (existsSync(path) && Date.now() - statSync(path).mtimeMs > 120_000) rmdirSync(path);
      else await new Promise((done) => setTimeout(done, 100));
    }
  }
}

async function watchSources() {
  let server;
  let timer;
  const rebuild = async () => {
    try {
      await ensureBuilt();
    } catch (error) {
      console.error(error.message);
      return;
    }
    server?.kill();
    server = spawn(process.execPath, [join(root, "tools/banto.mjs"), "start"], { stdio: "inherit" });
  };
  await rebuild();
  watch(join(root, "src"), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(rebuild, 150);
  });
  const stop = () => {
    server?.kill();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--watch")) await watchSources();
  else if (process.argv.includes("--force")) await buildAll();
  else console.log((await ensureBuilt()) ? "built" : "up to date");
}
