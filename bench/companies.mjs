/** `npm run bench -- companies`: 100, 1,000 and 10,000 companies in one PostgreSQL, judged in one run each. */
import { spawn } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startPostgres } from "../tests/helpers/postgres-server.ts";
import { buildBench } from "./build.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** @param {{ most: number, say: (line: string) => void }} how */
export async function benchCompanies({ most, say }) {
  const counts = [100, 1_000, 10_000].filter((count) => count <= most);
  await buildBench(root);
  say("starting PostgreSQL");
  const server = await startPostgres();
  try {
    const program = join(root, "dist/bench/companies.js");
    const args = [program, server.url, join(root, "migrations"), ...counts.map(String)];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    const ended = new Promise((done) => child.once("exit", done));
    const rows = [];
    for await (const line of createInterface({ input: child.stdout })) {
      rows.push(JSON.parse(line));
      say(line);
    }
    if ((await ended) !== 0) throw new Error("the measuring process failed");
    return rows;
  } finally {
    await server.stop();
  }
}

export function companiesText(rows) {
  const number = (value, digits, width) => value.toFixed(digits).padStart(width);
  return [
    "companies  seconds  a second  p50 ms  p95 ms  queries each  kept, a second  memory MB",
    ...rows.map(
      (row) =>
        String(row.count).padStart(9) +
        number(row.seconds, 1, 9) +
        number(row.perSecond, 0, 10) +
        number(row.p50, 1, 8) +
        number(row.p95, 1, 8) +
        number(row.queriesEach, 1, 14) +
        number(row.keptPerSecond, 0, 16) +
        number(row.memory, 0, 11),
    ),
  ].join("\n");
}
