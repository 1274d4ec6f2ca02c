/** `banto start`: opens everything, prints one address and, before the first owner exists, the set-up link. */
import { toString as qrText } from "qrcode";
import { type Config, readConfig } from "#src/config.ts";
import { ensureSetupToken } from "#src/platform/auth/index.ts";
import { closeRenderer } from "#src/platform/pdf/index.ts";
import { publicAddress } from "#src/server/address.ts";
import { createLog } from "#src/server/log.ts";
import { backupSettings, openApp, openMigratedStore, servicesOn } from "#src/server/open.ts";
import { type Listening, listen } from "#src/server/serve.ts";
import { startWorker } from "#src/server/work.ts";
import { exit, type Io, type Run } from "./command.ts";
import { text } from "./text.ts";

/** A Banto that serves and works. */
export interface Running {
  readonly port: number;
  /** Where people open it. */
  readonly address: string;
  readonly setupLink: string | undefined;
  stop(): Promise<void>;
}

/** Starts to serve and to work through jobs. @throws when the port is taken or the database does not open. */
export async function run(config: Config, io: Io): Promise<Running> {
  const log = createLog(io.err, io.clock);
  const store = await openMigratedStore(config, io.clock());
  const services = servicesOn(store, config, io.clock, log);
  const listening = await listen(openApp(services), config.host, config.port).catch(async (error) => {
    await store.close();
    throw error;
  });
  const worker = startWorker(services, backupSettings(config));
  const address = publicAddress(config, listening.port);
  const token = await ensureSetupToken(store.db, io.clock());
  return {
    port: listening.port,
    address,
    setupLink: token ? `${address}/set-up/${token}` : undefined,
    async stop() {
      await stopAll(listening, worker);
      await store.close();
    },
  };
}

async function stopAll(listening: Listening, worker: { stop(): Promise<void> }): Promise<void> {
  await listening.close();
  await worker.stop();
  closeRenderer();
}

export const start: Run = async (_args, io) => {
  const t = text[io.lang];
  const { config, states } = readConfig(io.env);
  const wrong = states.filter((state) => state.problem);
  if (wrong.length > 0) {
    for (const { name, problem } of wrong) if (problem) io.err(t.badSetting(name, t[problem]));
    io.err(t.fixSettings);
    return exit.usage;
  }
  return serveUntilStopped(config, io, () => {});
};

/** Serves until a signal asks to stop; `announce` adds lines of its own to what is printed. */
export async function serveUntilStopped(config: Config, io: Io, announce: () => void): Promise<number> {
  const t = text[io.lang];
  let running: Running;
  try {
    running = await run(config, io);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") io.err(t.portTaken(config.port));
    else io.err(t.databaseFails((error as Error).message));
    return exit.problem;
  }
  io.out(t.ready);
  io.out(t.openAt(running.address));
  if (running.setupLink) {
    io.out("");
    io.out(t.setUpAt);
    io.out(running.setupLink);
    io.out(t.scan);
    io.out(await qrText(running.setupLink, { type: "terminal", small: true }));
  }
  announce();
  io.out(t.stopWith);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  io.out(t.stopping);
  await running.stop();
  return exit.ok;
}
