/** `banto backup` and `banto restore`: Banto's own data, out of and into a place. */
import { readFileSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Config, readConfig } from "#src/config.ts";
import { ArchiveError, type Keys, readArchive, verifyArchive } from "#src/platform/archive/index.ts";
import {
  isEmpty,
  makeBackup,
  type RestoreResult,
  recordBackup,
  restore as restoreInto,
} from "#src/platform/backup/index.ts";
import { openPostgres, openSqlite, type Store } from "#src/platform/db/index.ts";
import { backupSettings, openMigratedStore, ownMigrations } from "#src/server/open.ts";
import { formatBytes } from "#src/text/numbers.ts";
import { exit, type Io, type Run, takeFlag, takeOption } from "./command.ts";
import { text } from "./text.ts";

export const backup: Run = async (args, io) => {
  const t = text[io.lang];
  const { set: json, rest } = takeFlag(args, "json");
  const { value: to } = takeOption(rest, "to");
  const { config } = readConfig(io.env);
  const store = await openMigratedStore(config, io.clock());
  try {
    const settings = backupSettings(config);
    const made = await makeBackup(store, settings, io.clock(), to ? resolve(to) : undefined);
    await recordBackup(store.db, made, !settings.recipient, io.clock());
    if (json) io.out(JSON.stringify(made, null, 2));
    else io.out(t.backupWritten(made.file, formatBytes(made.size)));
    return exit.ok;
  } catch (error) {
    io.err(t.backupFailed((error as Error).message));
    return exit.problem;
  } finally {
    await store.close();
  }
};

export const restore: Run = async (args, io) => {
  const t = text[io.lang];
  const { set: verifyOnly, rest } = takeFlag(args, "verify-only");
  const { value: passphraseFile, rest: more } = takeOption(rest, "passphrase-file");
  const { value: identityFile, rest: names } = takeOption(more, "identity-file");
  const [file] = names;
  if (!file) {
    io.err(t.restore);
    return exit.usage;
  }
  const { config } = readConfig(io.env);
  try {
    const keys = readingKeys(config, passphraseFile, identityFile);
    // Read once to the end before anything is made: the checksums stand there.
    await verifyArchive(file, keys);
    if (verifyOnly) {
      io.out(t.verified(file));
      return exit.ok;
    }
    const result = await restoreToConfigured(config, file, keys, io);
    if (result.ok) io.out(t.restored(file));
    else io.err(t.restoreFailed(`${result.problem}: ${result.detail}`));
    return result.ok ? exit.ok : exit.problem;
  } catch (error) {
    io.err(t.restoreFailed(error instanceof ArchiveError ? error.message : String((error as Error).message)));
    return exit.problem;
  }
};

function readingKeys(
  config: Config,
  passphraseFile: string | undefined,
  identityFile: string | undefined,
): Keys {
  const read = (path: string) => readFileSync(path, "utf8").trim();
  const passphrase = passphraseFile ?? config.backupPassphraseFile;
  // An identity file of age has comments beside the key.
  const identity = identityFile
    ? read(identityFile)
        .split("\n")
        .find((line) => line.startsWith("AGE-SECRET-KEY-"))
    : undefined;
  return { passphrase: passphrase ? read(passphrase) : undefined, identity };
}

/** PostgreSQL: into the configured empty database. SQLite: beside the final name first, so a failure leaves nothing. */
async function restoreToConfigured(config: Config, file: string, keys: Keys, io: Io): Promise<RestoreResult> {
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  if (config.databaseUrl) {
    const store = openPostgres(config.databaseUrl);
    return fill(store, file, keys, config.dataDir, io);
  }
  const final = join(config.dataDir, "banto.sqlite");
  if ((await readdir(config.dataDir)).includes("banto.sqlite"))
    return { ok: false, problem: "not-empty", detail: final };
  const partial = `${final}.restoring`;
  for (const suffix of ["", "-wal", "-shm"]) await rm(partial + suffix, { force: true });
  const result = await fill(openSqlite(partial), file, keys, config.dataDir, io);
  if (result.ok) await rename(partial, final);
  else await rm(partial, { force: true });
  return result;
}

async function fill(store: Store, file: string, keys: Keys, dataDir: string, io: Io): Promise<RestoreResult> {
  try {
    if (!(await isEmpty(store.db, store.engine)))
      return { ok: false, problem: "not-empty", detail: store.engine };
    const options = { migrations: ownMigrations(store.engine), dataDir, now: io.clock() };
    return await restoreInto(store, readArchive(file, keys), options);
  } finally {
    await store.close();
  }
}
