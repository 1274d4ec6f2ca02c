/** `banto companies`, `banto export-ledger`, `banto verify-ledger`: the evidence ledger outside of the browser. */
import { spawnSync } from "node:child_process";
import { createWriteStream, existsSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { readConfig } from "#src/config.ts";
import { exportLedger, ledgerHead } from "#src/platform/audit/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { openMigratedStore } from "#src/server/open.ts";
import { programRoot } from "#src/server/root.ts";
import { exit, type Io, type Run, takeFlag } from "./command.ts";
import { text } from "./text.ts";

/** Opens the configured database for the time of one command. */
export async function withStore(io: Io, use: (store: Store) => Promise<number>): Promise<number> {
  const store = await openMigratedStore(readConfig(io.env).config, io.clock());
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

export const companies: Run = (args, io) =>
  withStore(io, async (store) => {
    const rows = await store.db.selectFrom("company").select(["id", "name"]).orderBy("name").execute();
    if (takeFlag(args, "json").set) io.out(JSON.stringify(rows, null, 2));
    else for (const { id, name } of rows) io.out(`${id}  ${name}`);
    return exit.ok;
  });

export const exportTo: Run = async ([companyId, file = "ledger.jsonl"], io) => {
  const t = text[io.lang];
  if (!companyId) {
    io.err(t.exportLedger);
    return exit.usage;
  }
  return withStore(io, async (store) => {
    const known = await store.db
      .selectFrom("company")
      .select("id")
      .where("id", "=", companyId)
      .executeTakeFirst();
    if (!known) {
      io.err(t.noSuchCompany(companyId));
      return exit.problem;
    }
    await pipeline(exportLedger(store.db, companyId), createWriteStream(file, { mode: 0o600 }));
    const { seq, hash } = await ledgerHead(store.db, companyId);
    io.out(t.wroteLedger(seq, file));
    io.out(hash);
    return exit.ok;
  });
};

/** Runs the stand-alone verifier, so that what we tell people to use is what we use. */
export const verify: Run = async (args, io) => {
  const [file] = args;
  if (!file) {
    io.err(text[io.lang].verifyLedger);
    return exit.usage;
  }
  if (!existsSync(file)) {
    io.err(text[io.lang].noSuchFile(file));
    return exit.usage;
  }
  const run = spawnSync(process.execPath, [join(programRoot, "tools/verify-ledger.mjs"), ...args], {
    encoding: "utf8",
  });
  io.out(run.stdout.trimEnd());
  return run.status ?? exit.problem;
};
