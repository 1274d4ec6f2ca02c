/** Opens everything a running Banto needs, in order: data folder, database, migrations, sign-in, application. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Hono } from "hono";
import { createApp } from "#src/app.ts";
import type { Config } from "#src/config.ts";
import { createAuth } from "#src/platform/auth/index.ts";
import type { BackupSettings } from "#src/platform/backup/index.ts";
import { migrate, openStore, readMigrations, type Store } from "#src/platform/db/index.ts";
import type { Env, Services } from "#src/platform/http/index.ts";
import { createOutbound, defaultFetchLimits, systemResolve } from "#src/platform/outbound/index.ts";
import { serveAssets } from "./assets.ts";
import { features } from "./features.ts";
import { programRoot, version } from "./root.ts";
import { sessionSecret } from "./secret.ts";

export type Log = Services["log"];

/** The migrations of this version, for an engine. */
export function ownMigrations(engine: Store["engine"]) {
  return readMigrations(join(programRoot, "migrations"), engine);
}

/** Opens the configured database and brings it up to date. */
export async function openMigratedStore(config: Config, now: Date): Promise<Store> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const store = openStore({
    databaseUrl: config.databaseUrl,
    sqliteFile: join(config.dataDir, "banto.sqlite"),
  });
  await migrate(store, ownMigrations(store.engine), now);
  return store;
}

/** Where and how backups are written. */
export function backupSettings(config: Config): BackupSettings {
  return {
    version,
    dataDir: config.dataDir,
    secondDir: config.backupDir,
    recipient: config.backupRecipient,
    passphraseFile: config.backupPassphraseFile,
    keep: config.backupKeep,
  };
}

/** What requests and jobs share. */
export function servicesOn(store: Store, config: Config, clock: () => Date, log: Log): Services {
  const secret = sessionSecret(config.dataDir, config.secret);
  return {
    store,
    auth: createAuth({ store, secret, baseUrl: config.baseUrl, clock }),
    clock,
    timeZone: config.timeZone,
    version,
    dataDir: config.dataDir,
    log,
    baseUrl: config.baseUrl,
    trustProxy: config.trustProxy,
    mail: { from: config.mailFrom, smtpUrl: config.smtpUrl },
    outbound: createOutbound({
      enabled: config.outbound,
      allowPrivate: config.outboundPrivate,
      fetchLimits: defaultFetchLimits,
      resolve: systemResolve,
      now: clock,
      log,
    }),
    navigation: features.flatMap((feature) => feature.nav ?? []),
  };
}

/** The application with its built assets. */
export function openApp(services: Services): Hono<Env> {
  return createApp(services, features, serveAssets(join(programRoot, "dist", "assets")));
}
