/** Finds the command, its language and its help; commands are loaded only when called. */
import type { Lang } from "#src/text/words.ts";
import { exit, type Io, type Run, type Terminal, takeFlag, takeOption } from "./command.ts";
import { text } from "./text.ts";

interface Entry {
  readonly summary: keyof Pick<
    typeof text.ja,
    | "start"
    | "demo"
    | "seed"
    | "doctor"
    | "diagnose"
    | "backup"
    | "restore"
    | "token"
    | "removeSecondFactor"
    | "exportLedger"
    | "verifyLedger"
    | "companies"
    | "simulate"
    | "pack"
    | "mail"
    | "url"
    | "lifecycle"
    | "deadline"
    | "version"
  >;
  readonly load: () => Promise<Run>;
}

const commands: Readonly<Record<string, Entry>> = {
  start: { summary: "start", load: async () => (await import("./start.ts")).start },
  demo: { summary: "demo", load: async () => (await import("./demo.ts")).demo },
  seed: { summary: "seed", load: async () => (await import("./demo.ts")).seed },
  doctor: { summary: "doctor", load: async () => (await import("./doctor.ts")).doctor },
  diagnose: { summary: "diagnose", load: async () => (await import("./diagnose.ts")).diagnose },
  backup: { summary: "backup", load: async () => (await import("./backup.ts")).backup },
  restore: { summary: "restore", load: async () => (await import("./backup.ts")).restore },
  token: { summary: "token", load: async () => (await import("./token.ts")).token },
  "remove-second-factor": {
    summary: "removeSecondFactor",
    load: async () => (await import("./second-factor.ts")).removeSecondFactor,
  },
  companies: { summary: "companies", load: async () => (await import("./ledger.ts")).companies },
  "export-ledger": { summary: "exportLedger", load: async () => (await import("./ledger.ts")).exportTo },
  "verify-ledger": { summary: "verifyLedger", load: async () => (await import("./ledger.ts")).verify },
  simulate: { summary: "simulate", load: async () => (await import("./simulate.ts")).simulate },
  pack: { summary: "pack", load: async () => (await import("./pack.ts")).pack },
  mail: { summary: "mail", load: async () => (await import("./mail.ts")).mail },
  lifecycle: { summary: "lifecycle", load: async () => (await import("./lifecycle.ts")).lifecycle },
  url: { summary: "url", load: async () => (await import("./url.ts")).url },
  deadline: { summary: "deadline", load: async () => (await import("./deadline.ts")).deadline },
  version: { summary: "version", load: async () => (await import("./version.ts")).printVersion },
};

/** Runs a command line; returns the exit code. Without a command, or with --help, prints what there is. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { value: asked, rest: withHelp } = takeOption(args, "lang");
  const { set: help, rest } = takeFlag(withHelp, "help");
  const io: Io = { ...terminal, lang: terminalLang(asked, terminal.env) };
  const [name, ...more] = rest;
  const entry = name === undefined ? undefined : commands[name];
  if (name !== undefined && entry === undefined) {
    io.err(text[io.lang].unknown(name));
    return exit.usage;
  }
  if (entry === undefined || help) {
    printHelp(io, name);
    return help || args.length === 0 ? exit.ok : exit.usage;
  }
  const run = await entry.load();
  return run(more, io);
}

/** `--lang`, else the terminal's locale, else Japanese. */
function terminalLang(asked: string | undefined, env: Terminal["env"]): Lang {
  if (asked === "ja" || asked === "en") return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return locale.startsWith("en") ? "en" : "ja";
}

function printHelp(io: Io, only: string | undefined): void {
  const t = text[io.lang];
  io.out(t.usage);
  io.out("");
  io.out(t.commands);
  for (const [name, { summary }] of Object.entries(commands))
    if (only === undefined || only === name) io.out(`  ${name.padEnd(20)} ${t[summary]}`);
  io.out("");
  io.out(t.options);
}
