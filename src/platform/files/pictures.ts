/** Smaller pictures without camera data, made in a process of its own: a hostile picture takes nothing else down. */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileLimits } from "./kinds.ts";
import program from "./picture-maker.js?raw";

export type Pictures =
  | {
      readonly ok: true;
      /** Of the original, as it is looked at. */
      readonly width: number;
      readonly height: number;
      /** WebP, at most `sizes.display` and `sizes.thumbnail` pixels on the longer side. */
      readonly display: Uint8Array;
      readonly thumbnail: Uint8Array;
    }
  /** `not-decoded`: the process hung, ended or could not begin; that says nothing about the picture. */
  | { readonly ok: false; readonly reason: "too-many-pixels" | "damaged" | "not-decoded" };

export const sizes = { display: 1600, thumbnail: 320 } as const;

/** The largest picture that is allowed takes two seconds on a slow machine. */
const TIMEOUT_MS = 30_000;
/** The process ends after this long without work, and gives its memory back. */
const IDLE_MS = 30_000;

let child: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;
let queue: Promise<unknown> = Promise.resolve();
let lastId = 0;

/** One after the other, so that the memory of one picture is the most that is needed. Never rejects. */
export function smallerPictures(bytes: Uint8Array): Promise<Pictures> {
  const answer = queue.then(() => ask(bytes));
  queue = answer;
  return answer;
}

function ask(bytes: Uint8Array): Promise<Pictures> {
  clearTimeout(idle);
  child ??= start();
  const current = child;
  current.ref();
  current.channel?.ref();
  const id = ++lastId;
  return new Promise((done) => {
    const timer = setTimeout(fail, TIMEOUT_MS);
    const onMessage = (message: Pictures & { readonly id: number }) => {
      if (message.id === id) finish(message);
    };
    function finish(answer: Pictures) {
      clearTimeout(timer);
      current.off("message", onMessage).off("exit", fail).off("error", fail);
      if (child === current) rest(current);
      done(answer);
    }
    /** The next picture gets another process. */
    function fail() {
      if (child === current) child = undefined;
      current.kill("SIGKILL");
      finish({ ok: false, reason: "not-decoded" });
    }
    current.on("message", onMessage).on("exit", fail).on("error", fail);
    current.send({ id, bytes, pixels: fileLimits.pixels, ...sizes });
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
  const started = spawn(process.execPath, ["-e", program], {
    env: {},
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    serialization: "advanced",
    windowsHide: true,
  });
  started.on("error", () => undefined);
  started.send({ kind: "start", sharpPath: createRequire(import.meta.url).resolve("sharp") });
  return started;
}
