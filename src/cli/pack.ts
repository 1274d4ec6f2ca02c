/** `banto pack export|check|import`: content packs without a browser; `check` needs no database. */
import { readFile, writeFile } from "node:fs/promises";
import {
  checkFile,
  type PackProblem,
  packFileOf,
  packVersion,
  problemWords,
  takePack,
} from "#src/features/packs/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { exit, type Io, type Run, takeFlag, takeOption } from "./command.ts";
import { withStore } from "./ledger.ts";
import { text } from "./text.ts";

interface Call {
  readonly file: string;
  readonly company: string | undefined;
  readonly json: boolean;
}

const acts: Readonly<Record<string, (call: Call, io: Io) => Promise<number>>> = {
  export: exportTo,
  check,
  import: takeIn,
};

export const pack: Run = (args, io) => {
  const { set: json, rest } = takeFlag(args, "json");
  const { value: company, rest: words } = takeOption(rest, "company");
  const [name = "", file, ...more] = words;
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
  if (!act || file === undefined || more.length > 0) {
    io.err(text[io.lang].pack);
    return Promise.resolve(exit.usage);
  }
  return act({ file, company, json }, io);
};

function exportTo({ file, company, json }: Call, io: Io): Promise<number> {
  return withCompany(io, company, async (db, companyId) => {
    const content = await packFileOf(db, companyId);
    await writeFile(file, content, { mode: 0o600 });
    const { version } = await packVersion(db, companyId);
    if (json) io.out(JSON.stringify({ file, version, bytes: Buffer.byteLength(content) }, null, 2));
    else io.out(text[io.lang].packExported(version, file));
    return exit.ok;
  });
}

/** Against what the program brings, so that a pack can be checked on any machine. */
async function check({ file, json }: Call, io: Io): Promise<number> {
  const content = await contentOf(file, io);
  if (content === undefined) return exit.usage;
  const checked = checkFile(content);
  if (!checked.ok) return refuse(io, content, checked.problems, json);
  const { pack: read, differences } = checked;
  if (json) io.out(JSON.stringify({ ok: true, content: read.content, differences }, null, 2));
  else {
    io.out(text[io.lang].packSound(read.content.version, differences.length));
    for (const { entry, field, before, after } of differences)
      io.out(`${entry} ${field}\n  - ${before ?? ""}\n  + ${after ?? ""}`);
  }
  return exit.ok;
}

async function takeIn({ file, company, json }: Call, io: Io): Promise<number> {
  const content = await contentOf(file, io);
  if (content === undefined) return exit.usage;
  return withCompany(io, company, async (db, companyId) => {
    const input = { file: content, seen: null };
    const taken = await takePack(db, commandLineActor(companyId), input, io.clock());
    if (!taken.ok) return refuse(io, content, taken.problems, json);
    const { version } = taken.pack.content;
    if (json) io.out(JSON.stringify({ ok: true, version, changes: taken.differences.length }, null, 2));
    else io.out(text[io.lang].packTaken(version, taken.differences.length));
    return exit.ok;
  });
}

function refuse(io: Io, file: string, problems: readonly PackProblem[], json: boolean): number {
  const lines = problems.map((problem) => problemWords(io.lang, file, problem));
  if (json) io.out(JSON.stringify({ ok: false, problems: lines }, null, 2));
  else for (const { line, entry, field, words } of lines) io.err([line, entry, field, words].join("\t"));
  return exit.problem;
}

async function contentOf(file: string, io: Io): Promise<string | undefined> {
  const content = await readFile(file, "utf8").catch(() => undefined);
  if (content === undefined) io.err(text[io.lang].noSuchFile(file));
  return content;
}

/** The company asked for, or the only one there is. */
function withCompany(
  io: Io,
  asked: string | undefined,
  use: (db: Db, companyId: string) => Promise<number>,
): Promise<number> {
  return withStore(io, async ({ db }) => {
    const ids = (await db.selectFrom("company").select("id").orderBy("id").execute()).map(({ id }) => id);
    const id = asked === undefined && ids.length === 1 ? ids[0] : ids.find((one) => one === asked);
    if (id !== undefined) return use(db, id);
    io.err(asked === undefined ? text[io.lang].packWhichCompany : text[io.lang].noSuchCompany(asked));
    return exit.problem;
  });
}
