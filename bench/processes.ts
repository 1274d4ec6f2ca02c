/** Starts and looks at the processes of the benchmark: Banto, the baseline, the load generator. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../tests/helpers/free-port.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export interface Server {
  readonly url: string;
  readonly child: ChildProcess;
  readonly setupLink: string | undefined;
  /** Milliseconds from starting the process to its first good answer, by path. */
  readonly firstAnswers: Readonly<Record<string, number>>;
  stop(): Promise<void>;
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/** Asks until the answer is 200, every two milliseconds. @returns when it was, on the clock of performance.now() */
async function firstGood(url: string, child: ChildProcess): Promise<number> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    try {
      const answer = await fetch(url, { redirect: "manual" });
      await answer.arrayBuffer();
      if (answer.status === 200) return performance.now();
    } catch {
      // Not listening yet.
    }
    await pause(2);
  }
}

/** The built Banto on a data folder, as `npm start` runs it once it is built. */
export async function startBanto(dataDir: string, flags: readonly string[] = []): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const main = join(root, "dist/server/main.js");
  const child = spawn(process.execPath, [...flags, main, "start", "--lang", "en"], {
    env: { PATH: process.env.PATH, HOST: "127.0.0.1", PORT: String(port), BANTO_DATA: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout?.on("data", (part: Buffer) => {
    output += part.toString("utf8");
  });
  const healthz = (await firstGood(`${url}/healthz`, child)) - started;
  const signIn = (await firstGood(`${url}/sign-in`, child)) - started;
  while (!output.includes("Ctrl+C")) await pause(5);
  return {
    url,
    child,
    setupLink: /http:\/\/\S+\/set-up\/\S+/.exec(output)?.[0],
    firstAnswers: { healthz, signIn },
    stop: () => stop(child),
  };
}

/** The baseline on the same file. */
export async function startBare(file: string): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, "dist/bench/bare.js"), file, String(port)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  await firstGood(`${url}/principles`, child);
  return { url, child, setupLink: undefined, firstAnswers: {}, stop: () => stop(child) };
}

/** Megabytes of memory that a process holds; undefined where the system does not tell. */
export function memoryOf(child: ChildProcess): number | undefined {
  const status = `/proc/${child.pid}/status`;
  if (existsSync(status)) {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(status, "utf8"))?.[1];
    return kilobytes ? Number(kilobytes) / 1024 : undefined;
  }
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" });
  return Number(stdout) > 0 ? Number(stdout) / 1024 : undefined;
}

export interface Order {
  readonly url: string;
  readonly cookie: string;
  readonly gzip: boolean;
  readonly seconds: number;
  readonly connections: number;
}

export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

/** The load generator: one order at a time. */
export function startLoad() {
  const child = spawn(process.execPath, [join(root, "bench/load.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    /** @throws Error when an answer was not 200, for then nothing was measured */
    async run(order: Order): Promise<Load> {
      child.stdin.write(`${JSON.stringify(order)}\n`);
      const answer = JSON.parse((await lines.next()).value ?? "{}");
      if (answer.failed || answer.errors > 0 || answer.requests === 0)
        throw new Error(`${order.url}: ${JSON.stringify(answer)}`);
      return answer;
    },
    stop: () => stop(child),
  };
}
