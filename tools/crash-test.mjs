#!/usr/bin/env node
/**
 * Starts the built server on a fresh folder and kills it (SIGKILL) again and again while several people write:
 * nothing acknowledged may be lost, nothing may be half-made, the ledger must verify.
 *
 *   node tools/crash-test.mjs [--rounds 50] [--writers 4] [--seed 1] [--keep FOLDER]
 *
 * Exit code 0: all is well; 1: something was lost or half-made. Takes about two seconds a round.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { acknowledged, crashTest } from "../tests/system/crash/run.ts";
import { ensureBuilt } from "./build.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "50" },
    writers: { type: "string", default: "4" },
    seed: { type: "string", default: "1" },
    keep: { type: "string" },
  },
});
const [rounds, writers, seed] = [values.rounds, values.writers, values.seed].map(Number);
if (![rounds, writers, seed].every((value) => Number.isInteger(value) && value > 0)) {
  console.error("--rounds, --writers and --seed are whole numbers from 1");
  process.exit(2);
}

await ensureBuilt();
const dataDir = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), "banto-crash-"));
mkdirSync(dataDir, { recursive: true });
const say = (line) => console.log(line);
const { seen, problems, slowestStart, ledgerEntries } = await crashTest({
  dataDir,
  rounds,
  writers,
  seed,
  say,
});
for (const problem of problems) console.log(`✗ ${problem}`);
console.log(
  `${problems.length === 0 ? "✓" : "✗"} ${rounds} kills, ${writers} writers, seed ${seed}: ` +
    `${acknowledged(seen)} acknowledged, ${problems.length} problems, ` +
    `${ledgerEntries} ledger entries, slowest start ${Math.round(slowestStart)} ms`,
);
if (values.keep) console.log(`the data is kept in ${dataDir}`);
else rmSync(dataDir, { recursive: true });
process.exitCode = problems.length === 0 ? 0 : 1;
