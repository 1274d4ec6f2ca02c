/** `banto demo` and `banto seed`: the example company, in a place of its own or in an empty database. */
import { randomInt } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Config, readConfig } from "#src/config.ts";
import { seedExample } from "#src/demo/seed.ts";
import { hasOwner } from "#src/platform/auth/index.ts";
import { openMigratedStore } from "#src/server/open.ts";
import { sessionSecret } from "#src/server/secret.ts";
import { exit, type Io, type Run } from "./command.ts";
import { serveUntilStopped } from "./start.ts";
import { text } from "./text.ts";

const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const word = () => Array.from({ length: 5 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join("");

/** A password for the example, made anew each time and printed once: 15 letters, 74 bits. */
const newPassword = () => [word(), word(), word()].join("-");

/** Makes the example anew in `DATA/demo`, on SQLite, and serves it. Your own data is not touched. */
export const demo: Run = async (_args, io) => {
  const { config } = readConfig(io.env);
  const own: Config = { ...config, dataDir: join(config.dataDir, "demo"), databaseUrl: undefined };
  await rm(own.dataDir, { recursive: true, force: true });
  const seeded = await seedInto(own, io);
  return serveUntilStopped(own, io, () => io.out(text[io.lang].demoReady(seeded.email, seeded.password)));
};

/** Puts the example into the configured database, if it has no company yet. */
export const seed: Run = async (_args, io) => {
  const t = text[io.lang];
  const { config } = readConfig(io.env);
  const store = await openMigratedStore(config, io.clock());
  const taken = await hasOwner(store.db);
  await store.close();
  if (taken) {
    io.err(t.notEmpty);
    return exit.problem;
  }
  const seeded = await seedInto(config, io);
  io.out(t.seeded(seeded.name));
  io.out(t.demoReady(seeded.email, seeded.password));
  return exit.ok;
};

async function seedInto(config: Config, io: Io) {
  const store = await openMigratedStore(config, io.clock());
  try {
    const password = newPassword();
    const secret = sessionSecret(config.dataDir, config.secret);
    return {
      password,
      ...(await seedExample(store, { secret, password, now: io.clock(), dataDir: config.dataDir })),
    };
  } finally {
    await store.close();
  }
}
