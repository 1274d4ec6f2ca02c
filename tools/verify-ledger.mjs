#!/usr/bin/env node
/**
 * Checks an exported evidence ledger with nothing but the file: numbering, links and contents of every entry.
 *
 *   node verify-ledger.mjs ledger.jsonl [--head HASH]
 *
 * `--head` is the newest hash as printed on a report: with it, entries cut off the end are noticed too.
 * Exit code 0: intact; 1: not intact; 2: the file could not be read. Needs Node 18 or later, nothing else.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const [file, flag, wantedHead] = process.argv.slice(2);
if (!file || (flag && flag !== "--head")) {
  console.error("usage: verify-ledger.mjs FILE [--head HASH]");
  process.exit(2);
}

/** The hash of an entry: SHA-256 over its fields as a JSON array of strings. */
function hashOf(e) {
  const fields = [e.company_id, String(e.seq), e.at, e.actor, e.action, e.subject, e.data, e.previous];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

/** The first thing wrong with the lines, or the newest hash. */
function verify(lines) {
  let head = "0".repeat(64);
  let count = 0;
  let company;
  for (const line of lines) {
    let entry;
    try {
      entry = JSON.parse(line);
    } catch {
      return { problem: `line ${count + 1} is not an entry` };
    }
    company ??= entry.company_id;
    if (entry.company_id !== company) return { problem: `entry ${entry.seq} belongs to another company` };
    if (entry.seq !== count + 1) return { problem: `entry ${count + 1} is missing or out of order` };
    if (entry.previous !== head) return { problem: `entry ${entry.seq} does not follow the one before it` };
    if (hashOf(entry) !== entry.hash)
      return { problem: `entry ${entry.seq} was changed after it was written` };
    head = entry.hash;
    count += 1;
  }
  return { head, count };
}

let text;
try {
  text = readFileSync(file, "utf8");
} catch (error) {
  console.error(`cannot read ${file}: ${error.message}`);
  process.exit(2);
}
const verdict = verify(text.split("\n").filter((line) => line !== ""));
const cutOff = !verdict.problem && wantedHead && verdict.head !== wantedHead;
if (verdict.problem || cutOff) {
  console.log(
    `NOT INTACT: ${verdict.problem ?? "the newest entry is not the one on the report: entries are missing"}`,
  );
  process.exit(1);
}
console.log(`${verdict.count} entries, unbroken; newest ${verdict.head}`);
