/** `banto lifecycle match NAME [VERSION]`: which product that is, until when, and whether exploited holes concern it. */
import { readFile } from "node:fs/promises";
import {
  buildPack,
  judgeLifecycle,
  type LifecycleAnswer,
  type LifecycleBook,
  openLifecycle,
  readExploitedFile,
  readExploitedLines,
  readProductFile,
} from "#src/engine/lifecycle/index.ts";
import { exploitedKnowledge, kevEntries } from "#src/handbook/lifecycle/exploited/index.ts";
import { lifecycleMaterial } from "#src/handbook/lifecycle/index.ts";
import { exit, type Io, type Run, takeFlag, takeOption } from "./command.ts";
import { namesIn } from "./lifecycle/names.ts";
import { lineOf, printAnswer } from "./lifecycle/print.ts";
import { text } from "./lifecycle/text.ts";

interface Call {
  readonly names: readonly { readonly name: string; readonly version: string }[];
  readonly on: string;
}

export const lifecycle: Run = async (args, io) => {
  const t = text[io.lang];
  const { set: json, rest: afterJson } = takeFlag(args, "json");
  const { value: on = io.clock().toISOString().slice(0, 10), rest: afterOn } = takeOption(afterJson, "on");
  const { value: packFile, rest: afterPack } = takeOption(afterOn, "pack");
  const { value: kevFile, rest: afterKev } = takeOption(afterPack, "kev");
  const { value: file, rest: words } = takeOption(afterKev, "file");
  const [task, name, version = "", ...more] = words;
  const called = file === undefined ? name !== undefined : name === undefined;
  if (task !== "match" || !called || more.length > 0 || words.some((word) => word.startsWith("--"))) {
    io.err(t.usage);
    return exit.usage;
  }
  if (!isDay(on)) {
    io.err(t.badDay(on));
    return exit.usage;
  }
  const book = await openBook(packFile, kevFile, io);
  const names = file === undefined ? [{ name: name ?? "", version }] : await namesFrom(file);
  if (!book || !names) {
    if (!names) io.err(t.badFile(file ?? ""));
    return exit.usage;
  }
  return answerAll({ names, on }, book, json || file !== undefined, io);
};

function answerAll({ names, on }: Call, book: LifecycleBook, json: boolean, io: Io): number {
  let bad = 0;
  for (const input of names) {
    const answer = judgeLifecycle(book, input, on);
    if (isBad(answer)) bad += 1;
    if (json) io.out(JSON.stringify(lineOf(input, answer, book, on)));
    else for (const line of printAnswer(input, answer, book, io.lang)) io.out(line);
  }
  // Lines for a program are a report, not a verdict.
  return bad > 0 && !json ? exit.problem : exit.ok;
}

const isBad = ({ life, exploited }: LifecycleAnswer) => life.status === "ended" || exploited.answer === "yes";

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));

/** Our own tables, or newer ones from files. */
async function openBook(
  packFile: string | undefined,
  kevFile: string | undefined,
  io: Io,
): Promise<LifecycleBook | undefined> {
  const t = text[io.lang];
  let material = lifecycleMaterial;
  let feed = readExploitedLines(kevEntries);
  if (packFile !== undefined) {
    const read = readProductFile(await readJson(packFile), io.clock().toISOString().slice(0, 10));
    if (typeof read === "string") {
      io.err(t.badPack(packFile, read));
      return undefined;
    }
    material = { ...material, lines: [...material.lines, ...read] };
  }
  if (kevFile !== undefined) {
    const read = readExploitedFile(await readJson(kevFile));
    if (typeof read === "string") {
      io.err(t.badPack(kevFile, read));
      return undefined;
    }
    feed = read;
  }
  return openLifecycle(buildPack(material), feed, exploitedKnowledge);
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}

async function namesFrom(file: string) {
  try {
    const content = file === "-" ? await readStandardInput() : await readFile(file, "utf8");
    return namesIn(content);
  } catch {
    return undefined;
  }
}

async function readStandardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}
