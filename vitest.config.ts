import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * Three projects, one run:
 * - `sqlite`: the pure tests and everything that runs against a database, on node:sqlite;
 * - `postgres`: the tests that touch a database (`*.app.test.ts`), again, on PostgreSQL;
 * - `browser`: flows in a real Chromium (`*.browser.test.ts`), against the built server.
 */
const oxc = { jsx: { runtime: "automatic" as const, importSource: "hono/jsx" } };
const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  oxc,
  test: {
    root,
    // Every core: by default one is kept free, which on two leaves one.
    maxWorkers: "100%",
    // Generous: what is tested is behaviour, not speed, and the machine may be busy with other things.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "./tests/helpers/closing-line.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "sqlite",
          include: ["src/**/*.test.{ts,tsx}", "tests/*.test.{ts,tsx}", "tests/system/*.test.ts"],
          env: { BANTO_TEST_ENGINE: "sqlite" },
        },
      },
      {
        extends: true,
        test: {
          name: "postgres",
          include: ["src/**/*.app.test.{ts,tsx}", "tests/*.app.test.{ts,tsx}"],
          env: { BANTO_TEST_ENGINE: "postgres" },
          globalSetup: ["tests/helpers/postgres-server.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/*.browser.test.ts"],
          globalSetup: ["tests/helpers/built.ts", "tests/helpers/postgres-server.ts"],
          setupFiles: ["tests/helpers/quiet.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
