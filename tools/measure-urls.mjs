#!/usr/bin/env node
/**
 * Measures the judge of addresses on lists of your own: how many of the odd ones it calls suspicious or worse, how
 * many of the good ones it does wrongly, with 95 % intervals (Wilson), and which reasons were found how often.
 *
 *   node tools/measure-urls.mjs --odd FILE --good FILE
 *
 * A line is an address, a host, or fields of which one is an address or a host (CSV); a heading is skipped.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { protect } from "../src/engine/lookalike/index.ts";
import { judgeUrl } from "../src/engine/url/index.ts";
import { brands } from "../src/handbook/brands/index.ts";
import { addedWords, urlKnowledge } from "../src/handbook/hosts/index.ts";
import { splitHost } from "../src/platform/domain/index.ts";

const { values } = parseArgs({ options: { odd: { type: "string" }, good: { type: "string" } } });
const book = protect(brands, { tables: urlKnowledge.tables, addedWords, splitHost });
const context = { knowledge: urlKnowledge, book, splitHost };

function addressesIn(file) {
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  return lines.flatMap((line) => {
    const fields = line.split(",").map((field) => field.trim());
    const address = fields.find((field) => /^https?:\/\//i.test(field));
    const host = fields.find((field) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(field) && /[a-z]/i.test(field));
    return address ? [address] : host ? [`https://${host}/`] : [];
  });
}

/** Share and its 95 % interval. */
function share(hits, total) {
  if (total === 0) return "–";
  const [p, z] = [hits / total, 1.96];
  const middle = (p + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half = (z / (1 + (z * z) / total)) * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total));
  const percent = (value) => `${(100 * Math.max(0, value)).toFixed(2)}%`;
  return `${percent(p)} (${percent(middle - half)}–${percent(middle + half)})`;
}

function measure(name, file) {
  const addresses = addressesIn(file);
  const verdicts = new Map();
  const reasons = new Map();
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  let [lookalikes, any] = [0, 0];
  const start = performance.now();
  for (const address of addresses) {
    const { verdict, findings } = judgeUrl(address, context);
    count(verdicts, verdict);
    const ids = new Set(findings.map(({ id }) => id));
    for (const id of ids) count(reasons, id);
    if (ids.has("lookalike")) lookalikes += 1;
    if (ids.size > 0) any += 1;
  }
  const total = addresses.length;
  const time = ((performance.now() - start) / Math.max(1, total)).toFixed(3);
  const odd = (verdicts.get("dangerous") ?? 0) + (verdicts.get("suspicious") ?? 0);
  console.log(`${name}: ${total} addresses, ${time} ms each`);
  console.log(
    `  suspicious or worse ${share(odd, total)}, dangerous ${share(verdicts.get("dangerous") ?? 0, total)}`,
  );
  console.log(`  any reason ${share(any, total)}, look-alike ${share(lookalikes, total)}`);
  for (const [id, number] of [...reasons].sort((a, b) => b[1] - a[1]))
    console.log(`    ${id.padEnd(22)} ${number}`);
}

if (!values.odd && !values.good) {
  console.error("node tools/measure-urls.mjs --odd FILE --good FILE");
  process.exitCode = 2;
}
if (values.odd) measure("odd", values.odd);
if (values.good) measure("good", values.good);
