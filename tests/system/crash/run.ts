/** Kills the server again and again while people write, and looks at what is left. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type ServerProcess, startServer } from "../../helpers/server-process.ts";
import { makeOwner, type Visitor } from "../../helpers/visitor.ts";
import { judge } from "./judge.ts";
import { type Acknowledged, randomFrom, writeUntilGone } from "./writers.ts";

const verifier = fileURLToPath(new URL("../../../tools/verify-ledger.mjs", import.meta.url));

export interface CrashSettings {
  readonly dataDir: string;
  readonly rounds: number;
  readonly writers: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

export interface CrashReport {
  readonly seen: Acknowledged;
  /** What is wrong, in words; empty when all is well. */
  readonly problems: readonly string[];
  /** From starting the server to its being ready, the slowest after a crash, in milliseconds. */
  readonly slowestStart: number;
  readonly ledgerEntries: number;
}

/** The server is killed at a moment between these after the writers began, in milliseconds. */
const KILLED_AFTER = { least: 50, most: 1500 };

/** Runs all rounds on an empty data folder. @throws Error when the server answers what it must not */
export async function crashTest(settings: CrashSettings): Promise<CrashReport> {
  const { dataDir, rounds, writers, seed, say } = settings;
  const random = randomFrom(seed);
  const seen: Acknowledged = { people: [], imports: [], answers: undefined };
  const served: string[] = [];
  let server = await startServer({ dataDir });
  try {
    let owner = await makeOwner(server);
    let slowestStart = 0;
    for (let number = 1; number <= rounds; number += 1) {
      const writing = writeUntilGone(owner, seen, { number, writers, random });
      const { least, most } = KILLED_AFTER;
      await Promise.all([writing, pause(least + random() * (most - least)).then(() => kill(server))]);
      const started = performance.now();
      server = await startServer({ dataDir });
      slowestStart = Math.max(slowestStart, performance.now() - started);
      owner = owner.at(server.url);
      served.push(...(await notServed(owner, seen)));
      say(
        `round ${number}: ${seen.people.length} people, ${seen.imports.length} imports acknowledged so far`,
      );
    }
    const outbound = server.outbound().map(({ target }) => `the server tried to reach ${target}`);
    const ledger = await verifiedLedger(owner, dataDir);
    await server.stop();
    const judged = judge(join(dataDir, "banto.sqlite"), seen);
    const problems = [...served, ...judged, ...ledger.problems, ...outbound];
    return { seen, problems, slowestStart, ledgerEntries: ledger.entries };
  } finally {
    await server.stop();
  }
}

/** In words, for the terminal. */
export function acknowledged({ people, imports, answers }: Acknowledged): string {
  return `${people.length} people, ${imports.length} imports, ${answers?.savings ?? 0} savings of answers`;
}

/** As a power cut would end it: no handler runs, nothing is flushed. */
function kill(server: ServerProcess): Promise<void> {
  const child = server.process;
  if (child.exitCode !== null) throw new Error(`the server ended by itself:\n${server.output()}`);
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

/** What is wrong after a start: it is healthy, the session is good, the newest acknowledged person is shown. */
async function notServed(owner: Visitor, seen: Acknowledged): Promise<string[]> {
  const health = await owner.get("/healthz");
  if (health.status !== 200) return [`/healthz answered ${health.status} after a crash`];
  const last = seen.people.at(-1);
  if (!last) return [];
  const answer = await owner.get(`/registers/people/${last.id}`);
  const shown = answer.status === 200 && (await answer.text()).includes(last.name);
  return shown ? [] : [`person ${last.name} was acknowledged and is not shown (${answer.status})`];
}

/** The ledger as a user exports it, checked by the tool that users are given. */
async function verifiedLedger(
  owner: Visitor,
  dataDir: string,
): Promise<{ entries: number; problems: string[] }> {
  const file = join(dataDir, "ledger.jsonl");
  const text = await (await owner.get("/settings/ledger/export")).text();
  writeFileSync(file, text);
  const { status, stdout } = spawnSync(process.execPath, [verifier, file], { encoding: "utf8" });
  const entries = text.split("\n").length - 1;
  return { entries, problems: status === 0 ? [] : [`the ledger does not verify: ${stdout.trim()}`] };
}
