#!/usr/bin/env node
/**
 * Learns the weights of the mail examiner from labelled mails and writes them to src/handbook/mail-rules/weights.ts, with a report
 * in docs/MAIL-EXAMINER.md. The mails stay where they are; only numbers are kept.
 *
 *   node tools/learn-mail.mjs FOLDER [--dry]     FOLDER holds phish-train, phish-dev, ham-easy, ham-hard, ham-list
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { examples } from "./learn-mail/examples.mjs";
import { learn } from "./learn-mail/model.mjs";
import { report } from "./learn-mail/report.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error("node tools/learn-mail.mjs FOLDER [--dry]");
  process.exit(2);
}
const started = Date.now();
const rows = await examples(folder);
const learned = learn(rows);
const text = report(rows, learned, folder);
if (!flags.includes("--dry")) {
  const file = resolve(root, "src/handbook/mail-rules/weights.ts");
  writeFileSync(file, weightsFile(learned));
  writeFileSync(resolve(root, "docs/MAIL-EXAMINER.md"), text);
  execFileSync(
    process.execPath,
    [resolve(root, "node_modules/@biomejs/biome/bin/biome"), "format", "--write", file],
    { stdio: "ignore" },
  );
}
console.log(text);
console.error(`${((Date.now() - started) / 1000).toFixed(0)} s`);

function weightsFile({ weights }) {
  const rounded = Object.entries(weights.rules)
    .map(([id, value]) => [id, Math.round(value * 100) / 100])
    .filter(([, value]) => value !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `/** Written by tools/learn-mail.mjs from labelled mails; not edited by hand. */
import type { MailWeights } from "#src/engine/mail/index.ts";

export const weights: MailWeights = ${JSON.stringify({ ...weights, bias: Math.round(weights.bias * 100) / 100, rules: Object.fromEntries(rounded) }, null, 2)};
`;
}
