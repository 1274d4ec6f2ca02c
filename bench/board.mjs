/**
 * `npm run bench -- board`: the pages that judge the whole company, with 60, 300 and 5,000 people in the register.
 * Each page is asked over and over as nothing changes, and once after each change: what is judged anew.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { makeOwner } from "../tests/helpers/visitor.ts";
import { importPeople, peopleTable } from "./fill.ts";
import { memoryOf, startBanto, startLoad } from "./processes.ts";

const pages = [
  { name: "board", path: "/principles" },
  { name: "controls", path: "/controls" },
  { name: "tasks", path: "/tasks" },
  { name: "letter", path: "/digest" },
];
const sizes = [60, 300, 5000];

/** @param {{ folder: string, rounds: number, seconds: number, say: (line: string) => void }} how */
export async function benchBoard({ folder, rounds, seconds, say }) {
  const rows = [];
  const load = startLoad();
  try {
    for (const people of sizes) {
      say(`filling a company of ${people}`);
      const dataDir = join(folder, `board-${people}`);
      const server = await startBanto(dataDir);
      try {
        const owner = await makeOwner(server);
        await importPeople(owner, new Blob([peopleTable(people)], { type: "text/csv" }), "people.csv");
        // The message of the last change is shown once; pages are measured without it.
        await owner.get("/");
        for (const { name, path } of pages) {
          const order = { url: server.url + path, cookie: owner.cookie(), gzip: false, connections: 8 };
          await load.run({ ...order, seconds: 1.5 });
          const all = [];
          for (let round = 0; round < rounds; round += 1) all.push(await load.run({ ...order, seconds }));
          const changed = await afterChanges(owner, path);
          all.sort((a, b) => a.perSecond - b.perSecond);
          const { perSecond, p50, p95 } = all[Math.floor(all.length / 2)];
          rows.push({ people, page: name, perSecond, p50, p95, changed });
        }
        rows.push({ people, page: "memory (MB)", perSecond: memoryOf(server.child) });
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

/** Milliseconds of the first view after an answer was given, the median of five. */
async function afterChanges(owner, path) {
  const times = [];
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  for (let i = 0; i < 5; i += 1) {
    const title = `bench ${path} ${i}`;
    const answer = await owner.post("/tasks", { title, due: inAMonth, minutes: "5" });
    if (answer.status >= 400) throw new Error(`/tasks answered ${answer.status}`);
    await answer.arrayBuffer();
    const started = performance.now();
    await (await owner.get(path)).arrayBuffer();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[2];
}

export function boardText(rows) {
  const number = (value, width) => (value === undefined ? "" : value.toFixed(1)).padStart(width);
  return [
    "people  page           per second    p50 ms    p95 ms  after a change ms",
    ...rows.map(
      ({ people, page, perSecond, p50, p95, changed }) =>
        `${String(people).padStart(6)}  ${page.padEnd(12)} ${number(perSecond, 12)}${number(p50, 10)}${number(p95, 10)}${number(changed, 19)}`,
    ),
  ].join("\n");
}
