#!/usr/bin/env node
import { spawnSync } from "node:child_process";
/**
 * `npm run bench`: measures Banto beside a bare handler that renders the same pages from the same file, and what
 * starting, resting, importing and a page cost. Fills a fresh data folder by itself; touches no other.
 *
 *   node tools/bench.mjs [--json] [--rounds 5] [--seconds 2] [--people 5000]
 *   node tools/bench.mjs board [--json] [--rounds 3] [--seconds 2]     the pages that judge the company, by its size
 *   node tools/bench.mjs registers [--json] [--most 50000]             a register by its size: pages, search, files
 *   node tools/bench.mjs companies [--json] [--most 10000]             many companies in one PostgreSQL
 *   node tools/bench.mjs mail [--json] [--rounds 5]                    the mail examiner, beside SpamAssassin
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { benchBoard, boardText } from "../bench/board.mjs";
import { buildBench } from "../bench/build.mjs";
import { benchCompanies, companiesText } from "../bench/companies.mjs";
import { closeDiagnosis, importPeople, peopleTable } from "../bench/fill.ts";
import { benchMail, mailText } from "../bench/mail.mjs";
import { memoryOf, startBanto, startBare, startLoad } from "../bench/processes.ts";
import { benchRegisters, registersText } from "../bench/registers.mjs";
import { median, reportText } from "../bench/report.mjs";
import { makeOwner } from "../tests/helpers/visitor.ts";
import { ensureBuilt } from "./build.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: "string", default: "10000" },
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
    people: { type: "string", default: "5000" },
  },
});
const settings = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  people: Number(values.people),
  connections: 8,
};
/** Progress, which is not part of the result. */
const say = (line) => console.error(line);

const folder = mkdtempSync(join(tmpdir(), "banto-bench-"));
const dataDir = join(folder, "data");
const csv = (count) => new Blob([peopleTable(count)], { type: "text/csv" });

/** A running Banto with an owner, a closed diagnosis and the register of people. */
async function fill() {
  const server = await startBanto(dataDir);
  const first = server.firstAnswers.healthz;
  const owner = await makeOwner(server);
  const resultPath = await closeDiagnosis(owner);
  await importPeople(owner, csv(settings.people), "people.csv");
  // The message of the last change is shown once; pages are measured without it.
  await owner.get("/");
  await server.stop();
  return { first, owner, resultPath };
}

/** Median, best and worst of several starts, after one that warms the disk's cache. */
async function coldStarts() {
  const starts = [];
  for (let number = 0; number < 8; number += 1) {
    const server = await startBanto(dataDir);
    if (number > 0) starts.push(server.firstAnswers);
    await server.stop();
  }
  const of = (name) => {
    const times = starts.map((start) => start[name]);
    return [median(times), Math.min(...times), Math.max(...times)];
  };
  return { healthz: of("healthz"), signIn: of("signIn") };
}

/** The markup without what differs from request to request. */
const comparable = (html) =>
  html.replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, "");

/** Alternates Banto and the baseline, so that what else the machine does falls on both. */
async function comparePages(banto, bare, owner, load) {
  const deep = Math.floor(settings.people / 50) - 5;
  const search = `/registers/people?q=${encodeURIComponent("佐藤 花子")}`;
  const pages = [
    { name: "board", path: "/principles" },
    { name: `list of ${settings.people}, page 1`, path: "/registers/people" },
    { name: `list of ${settings.people}, page ${deep}`, path: `/registers/people?page=${deep}` },
    { name: `list of ${settings.people}, search`, path: search },
    { name: "board, gzip", path: "/principles", gzip: true },
    { name: "list, page 1, gzip", path: "/registers/people", gzip: true },
  ];
  const results = [];
  for (const { name, path, gzip = false } of pages) {
    say(`measuring ${name}`);
    const order = { cookie: owner.cookie(), gzip, connections: settings.connections };
    const own = { ...order, url: banto.url + path };
    const other = { ...order, url: bare.url + (gzip ? `/gzip${path}` : path) };
    const texts = await Promise.all([
      (await owner.at(banto.url).get(path)).text(),
      (await fetch(bare.url + path)).text(),
    ]);
    for (const warmUp of [own, other]) await load.run({ ...warmUp, seconds: 1.5 });
    const rounds = [];
    for (let round = 0; round < settings.rounds; round += 1) {
      const first = await load.run({ ...own, seconds: settings.seconds });
      rounds.push({ banto: first, bare: await load.run({ ...other, seconds: settings.seconds }) });
    }
    const of = (who, what) => median(rounds.map((round) => round[who][what]));
    const side = (who) => ({ perSecond: of(who, "perSecond"), p50: of(who, "p50"), p95: of(who, "p95") });
    results.push({
      name,
      path,
      banto: side("banto"),
      bare: side("bare"),
      ratio: median(rounds.map((round) => round.banto.perSecond / round.bare.perSecond)),
      ratios: rounds.map((round) => round.banto.perSecond / round.bare.perSecond),
      sameMarkup: gzip ? undefined : comparable(texts[0]) === comparable(texts[1]),
    });
  }
  return results;
}

/** Bytes as they come over the wire when a browser asks. */
async function weigh(server, owner, resultPath) {
  const asset = async (path) => gzipSync(await bytesOf(server.url + path), { level: 9 }).length;
  const manifest = JSON.parse(readFileSync(join(root, "dist/assets/manifest.json"), "utf8"));
  const url = (source) => `/assets/${manifest[source].file}`;
  const script = await asset(url("src/ui/islands/index.ts"));
  const style = await asset(url("src/ui/css/main.css"));
  const icon = await asset(url("src/ui/icon.svg"));
  const pages = [];
  for (const [name, path] of [
    ["today", "/"],
    ["board", "/principles"],
    ["list, 50 people", "/registers/people"],
    ["result of the diagnosis", resultPath],
  ]) {
    const answer = await owner.at(server.url).get(path);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    const html = gzipSync(await answer.arrayBuffer()).length;
    pages.push({ name, path, html, all: html + script + style + icon });
  }
  return { script, style, icon, pages };
}

async function bytesOf(url) {
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}

/** 300 and 10,000 people from CSV, and the 10,000 again from the workbook that Banto itself writes. */
async function timeImports() {
  const results = [];
  let workbook;
  for (const [name, file] of [
    ["300 people, CSV", () => [csv(300), "people.csv"]],
    ["10,000 people, CSV", () => [csv(10_000), "people.csv"]],
    ["10,000 people, Excel", () => [workbook, "people.xlsx"]],
  ]) {
    say(`importing ${name}`);
    const server = await startBanto(join(folder, name));
    const owner = await makeOwner(server);
    results.push({ name, ...(await importPeople(owner, ...file())) });
    if (name === "10,000 people, CSV")
      workbook = await (await owner.get("/registers/people/export.xlsx?presence=all")).blob();
    await server.stop();
  }
  return results;
}

function probeCosts(owner) {
  say("measuring costs within the process");
  const probe = join(root, "dist/bench/costs.js");
  const run = spawnSync(process.execPath, [probe, dataDir, owner.cookie()], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return Object.fromEntries(Object.entries(JSON.parse(run.stdout)).map(([name, all]) => [name, median(all)]));
}

async function measure() {
  const machine = { cpus: cpus().length, cpu: cpus()[0]?.model ?? "", load: loadavg()[0] };
  const open = [];
  try {
    say("filling a fresh data folder");
    const { first, owner, resultPath } = await fill();
    say("starting again and again");
    const start = { first, ...(await coldStarts()) };
    const banto = await startBanto(dataDir);
    open.push(banto);
    await pause(3000);
    const idle = memoryOf(banto.child);
    const bare = await startBare(join(dataDir, "banto.sqlite"));
    open.push(bare);
    const load = startLoad();
    open.push(load);
    const pages = await comparePages(banto, bare, owner, load);
    const memory = { idle, loaded: memoryOf(banto.child) };
    const weight = await weigh(banto, owner, resultPath);
    for (const process of open.splice(0)) await process.stop();
    const costs = probeCosts(owner);
    return {
      version: JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version,
      baseline:
        "Hono + @hono/node-server, the same views and Layout, the same SQLite file by prepared statements; no session, no rights, no middleware (bench/bare.tsx)",
      machine,
      settings,
      pages,
      start,
      memory,
      weight,
      imports: await timeImports(),
      costs,
    };
  } finally {
    for (const process of open) await process.stop();
    rmSync(folder, { recursive: true });
  }
}

/** One part alone. */
async function measurePart(part) {
  try {
    if (part === "mail") return benchMail({ rounds: settings.rounds, say });
    if (part === "board") return await benchBoard({ folder, ...settings, say });
    if (part === "registers")
      return await benchRegisters({ folder, most: Number(values.most), seconds: settings.seconds, say });
    return await benchCompanies({ most: Number(values.most), say });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const texts = { board: boardText, companies: companiesText, mail: mailText, registers: registersText };

const [part] = positionals;
if (part !== "mail") await ensureBuilt();
if (part === undefined) await buildBench(root);
else if (!(part in texts)) throw new Error(`no part of the bench: ${part}`);
const result = part === undefined ? await measure() : await measurePart(part);
console.log(values.json ? JSON.stringify(result, null, 2) : (texts[part] ?? reportText)(result));
