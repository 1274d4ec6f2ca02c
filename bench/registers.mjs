/**
 * `npm run bench -- registers`: a register of 150, 1,000, 5,000 and 50,000 devices: taking the file in, pages of the
 * list, searching, sorting, handing the register out and taking it back. One reader at a time; memory is the peak of
 * the server's process during each step.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { makeOwner } from "../tests/helpers/visitor.ts";
import { deviceTable, importPeople, peopleTable } from "./fill.ts";
import { startBanto, startLoad } from "./processes.ts";

const LIST = "/registers/devices";
const sizes = [150, 1000, 5000, 50_000];

/** @param {{ folder: string, most: number, seconds: number, say: (line: string) => void }} how */
export async function benchRegisters({ folder, most, seconds, say }) {
  const rows = [];
  const load = startLoad();
  try {
    for (const size of sizes.filter((one) => one <= most)) {
      say(`filling a register of ${size}`);
      const dataDir = join(folder, `registers-${size}`);
      const server = await startBanto(dataDir);
      const step = async (name, work) => {
        forgetPeak(server.child);
        const started = performance.now();
        await work();
        const row = { size, step: name, ms: performance.now() - started, peak: peakOf(server.child) };
        rows.push(row);
        say(JSON.stringify(row));
      };
      try {
        const owner = await makeOwner(server);
        await importPeople(owner, new Blob([peopleTable(60)], { type: "text/csv" }), "people.csv");
        await takeIn(owner, new Blob([deviceTable(size)]), "devices.csv", step);
        await owner.get("/");
        const deep = Math.max(1, Math.floor(size / 50) - 1);
        const pages = {
          "page 1": LIST,
          [`page ${deep}`]: `${LIST}?page=${deep}`,
          sorted: `${LIST}?sort=support_ends&direction=desc`,
          "search, many": `${LIST}?q=${encodeURIComponent("windows")}`,
          "search, one": `${LIST}?q=${encodeURIComponent(`PC-${String(size - 1).padStart(6, "0")}`)}`,
          filtered: `${LIST}?kind=nas`,
        };
        for (const [name, path] of Object.entries(pages)) {
          const order = { url: server.url + path, cookie: owner.cookie(), gzip: false, connections: 1 };
          await load.run({ ...order, seconds: 0.5 });
          const { p50, p95 } = await load.run({ ...order, seconds });
          const row = { size, step: name, p50, p95 };
          rows.push(row);
          say(JSON.stringify(row));
        }
        let file = new Blob();
        for (const form of ["csv", "xlsx"])
          await step(`export ${form}`, async () => {
            file = await (await owner.get(`${LIST}/export.${form}`)).blob();
          });
        say(`the workbook has ${file.size} bytes`);
        await takeIn(owner, file, "devices.xlsx", step);
      } finally {
        await server.stop();
      }
      rmSync(dataDir, { recursive: true });
    }
  } finally {
    await load.stop();
  }
  return rows;
}

/** Hands a file over, says yes to the columns, waits for the comparison and confirms. */
async function takeIn(owner, file, name, step) {
  const kind = name.endsWith("csv") ? "import" : "import back";
  let draft = "";
  let page = "";
  await step(`${kind}: read`, async () => {
    const form = new FormData();
    form.set("pasted", "");
    form.set("file", file, name);
    draft = new URL((await owner.post(`${LIST}/imports`, form)).headers.get("location") ?? "", "http://x")
      .pathname;
  });
  await step(`${kind}: compare`, async () => {
    if (kind === "import") await owner.post(`${draft}/columns`, {});
    for (;;) {
      const answer = await owner.get(draft);
      page = await answer.text();
      if (!answer.headers.has("refresh")) break;
      await pause(100);
    }
  });
  const stamp = /name="stamp" value="(\d+)"/.exec(page)?.[1];
  if (stamp === undefined) throw new Error(`the preview of ${name} offers nothing to confirm`);
  await step(`${kind}: confirm`, async () => {
    const answer = await owner.post(`${draft}/confirmation`, { stamp });
    if (answer.status !== 303) throw new Error(`the confirmation answered ${answer.status}`);
  });
}

/** Linux forgets the peak of a process on request. */
function forgetPeak({ pid }) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
  } catch {
    // The peak since the start is told then.
  }
}

/** Megabytes. */
function peakOf({ pid }) {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

/** One line a step, one column a size. */
export function registersText(rows) {
  const known = [...new Set(rows.map(({ size }) => size))];
  const steps = [...new Set(rows.map(({ step }) => step.replace(/^page \d{2,}$/, "page, last")))];
  const cell = (step, size) => {
    const row = rows.find(
      (one) => one.size === size && one.step.replace(/^page \d{2,}$/, "page, last") === step,
    );
    if (!row) return "";
    if (row.p50 !== undefined) return `${row.p50.toFixed(1)} / ${row.p95.toFixed(1)} ms`;
    return `${(row.ms / 1000).toFixed(2)} s, ${row.peak.toFixed(0)} MB`;
  };
  return [
    `${"rows".padEnd(22)}${known.map((size) => String(size).padStart(20)).join("")}`,
    ...steps.map((step) => step.padEnd(22) + known.map((size) => cell(step, size).padStart(20)).join("")),
  ].join("\n");
}
