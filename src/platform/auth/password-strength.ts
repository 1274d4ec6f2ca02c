/** Judges a new password by how many guesses it would stand, with the words people in Japan use. */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import program from "./password-judge.js?raw";
import { passwordLength } from "./password-length.ts";
import { normalPassword } from "./person.ts";

/**
 * A thousand million guesses (zxcvbn calls 10^8 to 10^10 "safely unguessable"): refuses family name, first name
 * and year, lets any three unrelated words pass. Nothing is asked about capitals, digits or symbols, and no
 * password grows old.
 */
const LEAST_GUESSES_LOG10 = 9;
const VERY_STRONG = 14;

/** The judging process ends after this long without work, and gives its memory back. */
const IDLE_MS = 30_000;

/** How strong, for a meter: 0 to 2 are refused, 3 and 4 are taken. */
export type PasswordScore = 0 | 1 | 2 | 3 | 4;

export type PasswordVerdict =
  | { readonly ok: true; readonly score: PasswordScore }
  | { readonly ok: false; readonly score: PasswordScore; readonly reason: "too-short" | "too-long" }
  /** `hints` are keys of sentences: zxcvbn's warning, if any, and its suggestions. */
  | {
      readonly ok: false;
      readonly score: PasswordScore;
      readonly reason: "guessable";
      readonly hints: readonly string[];
    };

interface Judgement {
  readonly id: number;
  readonly guessesLog10: number;
  readonly warning: string | null;
  readonly suggestions: readonly string[];
}

/**
 * @param known words that an attacker would try first: the person's name and address, the company's name.
 */
export async function judgePassword(typed: string, known: readonly string[]): Promise<PasswordVerdict> {
  const password = normalPassword(typed);
  const length = [...password].length;
  if (length < passwordLength.least) return { ok: false, score: 0, reason: "too-short" };
  if (password.length > passwordLength.most) return { ok: false, score: 0, reason: "too-long" };
  const { guessesLog10, warning, suggestions } = await ask(password, known.flatMap(wordsOf));
  if (guessesLog10 >= LEAST_GUESSES_LOG10) return { ok: true, score: guessesLog10 >= VERY_STRONG ? 4 : 3 };
  const score = guessesLog10 < 4 ? 0 : guessesLog10 < 7 ? 1 : 2;
  return { ok: false, score, reason: "guessable", hints: [...(warning ? [warning] : []), ...suggestions] };
}

/** A name as a whole and in its parts: an address at its @ and dots, a name at its spaces. */
function wordsOf(text: string): string[] {
  const whole = text.normalize("NFKC").toLowerCase().trim();
  return [whole, ...whole.split("@"), ...whole.split(/[\s@._-]+/)].filter((word) => word.length > 1);
}

interface Question {
  readonly resolve: (judgement: Judgement) => void;
  readonly reject: (error: Error) => void;
}

const open = new Map<number, Question>();
let judge: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;
let lastId = 0;

function ask(password: string, known: readonly string[]): Promise<Judgement> {
  clearTimeout(idle);
  judge ??= startJudge();
  judge.ref();
  judge.channel?.ref();
  const id = ++lastId;
  judge.send({ id, password, known });
  return new Promise((resolve, reject) => open.set(id, { resolve, reject }));
}

function startJudge(): ChildProcess {
  const require = createRequire(import.meta.url);
  const packages = ["core", "language-common", "language-en", "language-ja"];
  const started = spawn(process.execPath, ["-e", program], {
    env: {},
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    windowsHide: true,
  });
  started.on("message", (judgement: Judgement) => {
    open.get(judgement.id)?.resolve(judgement);
    open.delete(judgement.id);
    if (open.size === 0) rest(started);
  });
  const fail = (error: Error) => {
    if (judge !== started) return;
    judge = undefined;
    for (const question of open.values()) question.reject(error);
    open.clear();
  };
  started.on("error", fail);
  started.on("exit", () => fail(new Error("the password judge ended")));
  started.send({ packages: packages.map((name) => require.resolve(`@zxcvbn-ts/${name}`)) });
  return started;
}

/** A waiting process must not keep the server (or a test run) from ending. */
function rest(waiting: ChildProcess): void {
  waiting.unref();
  waiting.channel?.unref();
  idle = setTimeout(() => waiting.kill(), IDLE_MS).unref();
}
