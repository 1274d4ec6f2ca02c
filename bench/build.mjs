/** Builds the baseline and the cost probe as the server is built, into dist/bench, with the same asset names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @param {string} root the repository's folder, built */
export async function buildBench(root) {
  const { build } = await import("vite");
  const manifest = JSON.parse(readFileSync(join(root, "dist/assets/manifest.json"), "utf8"));
  const url = (source) => `/assets/${manifest[source].file}`;
  const assets = {
    style: url("src/ui/css/main.css"),
    script: url("src/ui/islands/index.ts"),
    icon: url("src/ui/icon.svg"),
    passwords: url("src/features/examine/islands/index.ts"),
  };
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
    define: { BANTO_ASSETS: JSON.stringify(assets) },
    build: {
      ssr: true,
      outDir: join(root, "dist/bench"),
      emptyOutDir: true,
      target: "node24",
      minify: false,
      rolldownOptions: {
        input: {
          bare: join(root, "bench/bare.tsx"),
          companies: join(root, "bench/companies.ts"),
          costs: join(root, "bench/costs.ts"),
        },
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  });
}
