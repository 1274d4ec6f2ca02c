/** Keeps one Typst process alive while documents are wanted, gives it one at a time, and ends it when it hangs or swells. */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import program from "./renderer.js?raw";

const require = createRequire(import.meta.url);

/** Regular and Bold of Noto Sans JP: the only fonts a document is ever set in. */
export const fontPaths: readonly string[] = [
  "400Regular/NotoSansJP_400Regular.ttf",
  "700Bold/NotoSansJP_700Bold.ttf",
].map((file) => require.resolve(`@expo-google-fonts/noto-sans-jp/${file}`));

/** The process is ended after this long without work: it holds about 100 MB that the server has no use for. */
const IDLE_MS = 60_000;
/** Typst keeps documents until collected; past this size a fresh process is cheaper than a swollen one. */
const MAX_RSS = 400 * 1024 * 1024;

export type Request = {
  readonly parts: Readonly<Record<string, string>>;
  readonly main: string;
  readonly data: string;
  readonly selector?: string;
  readonly standard: string;
  readonly maxPages: number;
};
export type Answer =
  | { readonly ok: true; readonly pages: number; readonly pdf?: Uint8Array; readonly found?: unknown }
  | {
      readonly ok: false;
      readonly reason: "template" | "too-large" | "timeout" | "process";
      readonly detail: string;
    };

let child: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;
let queue: Promise<unknown> = Promise.resolve();
let lastId = 0;

/** Sets one document after all those asked for earlier. Never rejects: what went wrong is in the answer. */
export function ask(request: Request, timeoutMs: number): Promise<Answer> {
  const answer = queue.then(() => askNow(request, timeoutMs));
  queue = answer;
  return answer;
}

/** Ends the rendering process at once (the server is closing); the next document starts another. */
export function closeRenderer(): void {
  clearTimeout(idle);
  child?.kill("SIGKILL");
  child = undefined;
}

function askNow(request: Request, timeoutMs: number): Promise<Answer> {
  clearTimeout(idle);
  child ??= start();
  const current = child;
  current.ref();
  current.channel?.ref();
  const id = ++lastId;
  return new Promise((done) => {
    const timer = setTimeout(
      () => finish({ ok: false, reason: "timeout", detail: `${timeoutMs} ms` }, true),
      timeoutMs,
    );
    const onMessage = (message: Answer & { id: number; rss?: number }) => {
      if (message.id === id) finish(message, (message.rss ?? 0) > MAX_RSS);
    };
    const onExit = (code: number | null, signal: string | null) =>
      finish({ ok: false, reason: "process", detail: `ended with ${signal ?? code}` }, true);
    const onError = (error: Error) => finish({ ok: false, reason: "process", detail: error.message }, true);
    function finish(answer: Answer, discard: boolean) {
      clearTimeout(timer);
      current.off("message", onMessage).off("exit", onExit).off("error", onError);
      if (discard && child === current) closeRenderer();
      else rest(current);
      done(answer);
    }
    current.on("message", onMessage).on("exit", onExit).on("error", onError);
    current.send({ ...request, id });
  });
}

/** A waiting process must not keep the server (or a test run) from ending. */
function rest(waiting: ChildProcess): void {
  waiting.unref();
  waiting.channel?.unref();
  idle = setTimeout(closeRenderer, IDLE_MS).unref();
}

function start(): ChildProcess {
  // A process of its own, because a native compiler in this one could be neither stopped nor kept from
  // taking the server down with it. It is given no environment: it needs no secret and no proxy.
  const started = spawn(process.execPath, ["-e", program], {
    env: {},
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    serialization: "advanced",
    windowsHide: true,
  });
  started.on("exit", () => {
    if (child === started) child = undefined;
  });
  started.on("error", () => undefined);
  started.send({
    kind: "start",
    compilerPath: require.resolve("@myriaddreamin/typst-ts-node-compiler"),
    fonts: fontPaths,
    // A folder that need not exist: templates are handed over as text and read nothing from the disk.
    directory: resolve("/banto-documents"),
  });
  return started;
}
