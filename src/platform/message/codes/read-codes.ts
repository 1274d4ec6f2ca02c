/** Reads QR codes in a process of its own: a hostile picture takes nothing else down, and no more than its time. */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import program from "./code-finder.js?raw";

const TIMEOUT_MS = 8_000;
/** The process ends after this long without work, and gives its memory back. */
const IDLE_MS = 30_000;
const MOST_PIXELS = 25_000_000;

let child: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;
let queue: Promise<unknown> = Promise.resolve();
let lastId = 0;

/**
 * What the QR codes in a picture (PNG, JPEG, WebP, GIF) say; at most three. One picture after the other.
 * Undefined when the picture is damaged, too large (25 megapixels) or takes too long. Never rejects.
 */
export function readCodes(picture: Uint8Array): Promise<readonly string[] | undefined> {
  const answer = queue.then(() => ask(picture));
  queue = answer;
  return answer;
}

function ask(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  clearTimeout(idle);
  child ??= start();
  const current = child;
  current.ref();
  current.channel?.ref();
  const id = ++lastId;
  return new Promise((done) => {
    const timer = setTimeout(fail, TIMEOUT_MS);
    const onMessage = (message: { readonly id: number; readonly codes?: readonly string[] }) => {
      if (message.id === id) finish(message.codes);
    };
    function finish(codes: readonly string[] | undefined) {
      clearTimeout(timer);
      current.off("message", onMessage).off("exit", fail).off("error", fail);
      if (child === current) rest(current);
      done(codes);
    }
    /** The next picture gets another process. */
    function fail() {
      if (child === current) child = undefined;
      current.kill("SIGKILL");
      finish(undefined);
    }
    current.on("message", onMessage).on("exit", fail).on("error", fail);
    current.send({ id, bytes, pixels: MOST_PIXELS });
  });
}

/** A waiting process must not keep the server (or a test run) from ending. */
function rest(waiting: ChildProcess): void {
  waiting.unref();
  waiting.channel?.unref();
  idle = setTimeout(() => {
    if (child === waiting) child = undefined;
    waiting.kill();
  }, IDLE_MS).unref();
}

function start(): ChildProcess {
  const { resolve } = createRequire(import.meta.url);
  const started = spawn(process.execPath, ["-e", program], {
    env: {},
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    serialization: "advanced",
    windowsHide: true,
  });
  started.on("error", () => undefined);
  started.send({ kind: "start", sharpPath: resolve("sharp"), readerPath: resolve("jsqr") });
  return started;
}
