/** The built Banto as its own process, as `npm start` runs it, on an empty folder and a free port. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Attempt {
  readonly kind: string;
  readonly target: string;
}

export interface ServerProcess {
  readonly url: string;
  readonly setupLink: string | undefined;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** Everything printed so far. */
  readonly output: () => string;
  /** Attempts to reach another machine, in order. */
  readonly outbound: () => readonly Attempt[];
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  /** To come back where it was; a free one unless given. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const outboundLogs: string[] = [];

function attemptsIn(log: string): Attempt[] {
  if (!existsSync(log)) return [];
  return readFileSync(log, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** What all servers of this test file have tried to reach. */
export function outboundAttempts(): readonly Attempt[] {
  return outboundLogs.flatMap(attemptsIn);
}

/** Starts the server and waits until it says where it is. */
export async function startServer(options: ServerOptions = {}): Promise<ServerProcess> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "banto-server-"));
  const outboundLog = join(dataDir, "outbound.log");
  outboundLogs.push(outboundLog);
  const port = options.port ?? (await freePort());
  const hook = join(root, "tests/helpers/no-outbound.mjs");
  const child = spawn(
    process.execPath,
    ["--import", hook, join(root, "dist/server/main.js"), "start", "--lang", "en"],
    {
      env: {
        PATH: process.env.PATH,
        HOST: "127.0.0.1",
        PORT: String(port),
        BANTO_DATA: dataDir,
        BANTO_TEST_OUTBOUND_LOG: outboundLog,
        ...(options.databaseUrl ? { BANTO_DATABASE_URL: options.databaseUrl } : {}),
        ...options.env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  child.stdout.on("data", (part: Buffer) => {
    output += part.toString("utf8");
  });
  child.stderr.on("data", (part: Buffer) => {
    output += part.toString("utf8");
  });
  await untilReady(child, () => output);
  return {
    url: `http://127.0.0.1:${port}`,
    setupLink: /http:\/\/\S+\/set-up\/\S+/.exec(output)?.[0],
    dataDir,
    process: child,
    output: () => output,
    outbound: () => attemptsIn(outboundLog),
    stop: () => stop(child),
  };
}

function untilReady(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the server did not start:\n${output()}`)), 30_000);
    const look = setInterval(() => {
      if (!output().includes("Press Ctrl+C")) return;
      clearTimeout(timer);
      clearInterval(look);
      resolve();
    }, 20);
    child.once("exit", (code) => {
      clearTimeout(timer);
      clearInterval(look);
      reject(new Error(`the server ended with ${code}:\n${output()}`));
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
