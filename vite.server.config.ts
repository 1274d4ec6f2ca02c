/**
 * Builds the server: `src/main.ts`, all it imports from `src`, and the packages that consist of hundreds of small
 * modules. Other packages stay in node_modules.
 */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Finding and reading 870 of 1,230 modules one by one was half of the time to start and a quarter of the memory
 * (`npm run bench`); in a few files they cost next to nothing.
 */
const bundled = [
  "kysely",
  "zod",
  "jose",
  "htmlparser2",
  "entities",
  "@simplewebauthn/server",
  /^hono(\/|$)/,
  /^better-(auth|call)(\/|$)/,
  /^@better-(auth|fetch)\//,
];

export default defineConfig({
  root: path("."),
  publicDir: false,
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  ssr: { noExternal: bundled },
  build: {
    ssr: true,
    outDir: path("dist/server"),
    emptyOutDir: true,
    target: "node24",
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { main: path("src/main.ts") },
      output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
  },
});
