/** `banto doctor`: every setting with its source, what is wrong with it, and whether the edges work. */
import { accessSync, constants, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Config, readConfig, type SettingState, settingsFile } from "#src/config.ts";
import { openStore } from "#src/platform/db/index.ts";
import { ownMigrations } from "#src/server/open.ts";
import { exit, type Io, type Run, takeFlag } from "./command.ts";
import { text } from "./text.ts";

interface Check {
  readonly name: string;
  /** `note`: works, but worth knowing. */
  readonly state: "ok" | "note" | "problem";
  readonly words: string;
}

export const doctor: Run = async (args, io) => {
  const { set: json } = takeFlag(args, "json");
  const { config, states } = readConfig(io.env);
  const checks = [checkFolder(config, io), await checkDatabase(config, io), ...notes(config, io)];
  const problems =
    states.filter((state) => state.problem).length +
    checks.filter((check) => check.state === "problem").length;
  if (json) io.out(JSON.stringify({ problems, settings: states, checks }, null, 2));
  else print(states, checks, problems, io);
  return problems === 0 ? exit.ok : exit.problem;
};

function print(states: readonly SettingState[], checks: readonly Check[], problems: number, io: Io): void {
  const t = text[io.lang];
  const sources = {
    environment: t.fromEnvironment,
    file: t.fromFile,
    default: t.fromDefault,
    "not-set": t.notSet,
  };
  io.out(t.settingsFile(settingsFile(io.env)));
  for (const { name, shown, source, problem } of states) {
    io.out(`${problem ? "x" : "-"} ${name} = ${shown ?? ""} (${sources[source]})  ${t[name]}`);
    if (problem) io.out(`    → ${t[problem]}`);
  }
  io.out("");
  io.out(t.checks);
  const marks = { ok: "o", note: "-", problem: "x" };
  for (const { state, words } of checks) io.out(`${marks[state]} ${words}`);
  io.out("");
  io.out(problems === 0 ? t.doctorOk : t.doctorProblems(problems));
}

/** The data folder, or the nearest folder above that exists: it must be writable. Nothing is made here. */
function checkFolder(config: Config, io: Io): Check {
  const t = text[io.lang];
  let folder = config.dataDir;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return { name: "data", state: "ok", words: t.dataWritable(config.dataDir) };
  } catch {
    return { name: "data", state: "problem", words: t.dataNotWritable(config.dataDir) };
  }
}

async function checkDatabase(config: Config, io: Io): Promise<Check> {
  const t = text[io.lang];
  const sqliteFile = join(config.dataDir, "banto.sqlite");
  // Opening a SQLite file that is not there would make an empty one: a look must not change anything.
  if (!config.databaseUrl && !existsSync(sqliteFile)) {
    const count = ownMigrations("sqlite").length;
    return { name: "database", state: "note", words: t.databasePending(count) };
  }
  try {
    const store = openStore({ databaseUrl: config.databaseUrl, sqliteFile });
    try {
      const applied = await store.db
        .selectFrom("schema_migration")
        .select("name")
        .execute()
        .catch(() => []);
      await store.db.introspection.getSchemas();
      const pending = ownMigrations(store.engine).length - applied.length;
      if (pending > 0) return { name: "database", state: "note", words: t.databasePending(pending) };
      return { name: "database", state: "ok", words: t.databaseOpens(store.engine) };
    } finally {
      await store.close();
    }
  } catch (error) {
    return { name: "database", state: "problem", words: t.databaseFails((error as Error).message) };
  }
}

function notes(config: Config, io: Io): Check[] {
  const t = text[io.lang];
  const found: Check[] = [];
  const note = (name: string, words: string) => found.push({ name, state: "note", words });
  if (!config.baseUrl?.startsWith("https:")) note("https", t.plainHttp);
  if (!config.smtpUrl) note("smtp", t.noSmtp);
  if (!config.backupDir) note("backup", t.noSecondCopy);
  return found;
}
