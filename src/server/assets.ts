/** Serves the built style sheet, scripts and icon from memory, compressed once. Names carry a hash: kept for ever. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import type { Env } from "#src/platform/http/index.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

interface Asset {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer>;
}

/** Reads all built files of a folder; unknown kinds (the manifest) are left out. */
function readAssets(folder: string): Map<string, Asset> {
  const found = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const file = join(entry.parentPath, entry.name);
    const plain = new Uint8Array(readFileSync(file));
    const path = file.slice(folder.length).replaceAll("\\", "/");
    found.set(path, { type, plain, zipped: new Uint8Array(gzipSync(plain, { level: 9 })) });
  }
  return found;
}

/** The handler of `/assets/*` for a folder of built files. */
export function serveAssets(folder: string): MiddlewareHandler<Env> {
  const assets = readAssets(folder);
  return async (c) => {
    const asset = assets.get(c.req.path.slice("/assets".length));
    if (!asset) return c.text("", 404);
    const zip = /\bgzip\b/.test(c.req.header("accept-encoding") ?? "");
    return c.body(zip ? asset.zipped : asset.plain, 200, {
      "content-type": asset.type,
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
      ...(zip ? { "content-encoding": "gzip" } : {}),
    });
  };
}
