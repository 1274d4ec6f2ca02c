#!/usr/bin/env node
/**
 * Checks an unpacked evidence pack with nothing but its files: every file against the manifest, the manifest against
 * its own hash, and the chain of the timeline.
 *
 *   node verify-incident.mjs [FOLDER] [--manifest HASH]
 *
 * FOLDER is the one that holds this program unless given. `--manifest` is the hash from the ledger of Banto: with it,
 * a pack made anew by somebody else is noticed too. Exit code 0: intact; 1: not intact; 2: could not be read.
 * Needs Node 18 or later, nothing else.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const args = process.argv.slice(2);
const flag = args.indexOf("--manifest");
const wanted = flag < 0 ? undefined : args.splice(flag, 2)[1];
const folder = args[0] ?? dirname(fileURLToPath(import.meta.url));

const sha256 = (data) => createHash("sha256").update(data).digest("hex");
const problems = [];

/** All files under a folder, as the manifest writes their paths. */
function filesUnder(at) {
  return readdirSync(at).flatMap((name) => {
    const path = join(at, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [relative(folder, path).split(sep).join("/")];
  });
}

/** The hash of a link of the timeline: SHA-256 over its fields as a JSON array of strings. */
function hashOf(l) {
  const fields = [l.incident_id, String(l.seq), l.id, l.kind, l.happened_at, l.received_at];
  return sha256(JSON.stringify([...fields, l.author, l.author_name, l.body, l.previous]));
}

function checkTimeline(text, manifest) {
  let previous = "0".repeat(64);
  let seq = 0;
  const noted = new Set();
  for (const line of text.split("\n").filter((one) => one !== "")) {
    seq += 1;
    const link = JSON.parse(line);
    if (link.seq !== seq) problems.push(`timeline: entry ${seq} is missing or out of order`);
    else if (link.previous !== previous)
      problems.push(`timeline: entry ${seq} does not follow the one before it`);
    else if (hashOf(link) !== link.hash)
      problems.push(`timeline: entry ${seq} was changed after it was written`);
    previous = link.hash;
    for (const file of JSON.parse(link.body).files ?? []) noted.add(file.sha256);
  }
  if (previous !== manifest.head || seq !== manifest.entries)
    problems.push("timeline: entries are missing at the end");
  const held = new Set([
    ...manifest.files.map((file) => file.sha256),
    ...manifest.absent.map((file) => file.sha256),
  ]);
  for (const hash of noted) if (!held.has(hash)) problems.push(`a file of the timeline is missing: ${hash}`);
  return seq;
}

let checked = 0;
let entries = 0;
let manifestHash = "";
try {
  const manifestText = readFileSync(join(folder, "manifest.json"));
  manifestHash = sha256(manifestText);
  if (readFileSync(join(folder, "manifest.sha256"), "utf8") !== `${manifestHash}  manifest.json\n`)
    problems.push("manifest.json is not what it was");
  if (wanted && wanted !== manifestHash) problems.push("manifest.json is not the one in the ledger");
  if (problems.length === 0) {
    const manifest = JSON.parse(manifestText.toString("utf8"));
    const listed = new Set(["manifest.json", "manifest.sha256", ...manifest.files.map(({ path }) => path)]);
    const found = new Set(filesUnder(folder));
    for (const path of found) if (!listed.has(path)) problems.push(`not in the manifest: ${path}`);
    for (const { path, size, sha256: hash } of manifest.files) {
      if (!found.has(path)) problems.push(`missing: ${path}`);
      else {
        const bytes = readFileSync(join(folder, path));
        if (bytes.length !== size || sha256(bytes) !== hash) problems.push(`changed: ${path}`);
        checked += 1;
      }
    }
    if (problems.length === 0)
      entries = checkTimeline(readFileSync(join(folder, "timeline.jsonl"), "utf8"), manifest);
  }
} catch (error) {
  console.error(`cannot read ${folder}: ${error.message}`);
  process.exit(2);
}
if (problems.length > 0) {
  console.log(`NOT INTACT:\n${problems.map((one) => `- ${one}`).join("\n")}`);
  process.exit(1);
}
console.log(`${checked} files and ${entries} entries, unaltered; manifest ${manifestHash}`);
