/** Starts the worker that goes through the jobs of all features. */
import type { Config } from "#src/config.ts";
import type { Services } from "#src/platform/http/index.ts";
import { createWorker, type Worker } from "#src/platform/jobs/index.ts";
import { features } from "./features.ts";

/** A worker with every feature's handlers and schedules, running. */
export function startWorker(services: Services, _config: Config): Worker {
  const worker = createWorker({
    store: services.store,
    handlers: Object.assign({}, ...features.map((feature) => feature.jobs ?? {})),
    schedules: features.flatMap((feature) => feature.schedules ?? []),
    clock: services.clock,
    log: services.log,
    random: Math.random,
  });
  worker.start();
  return worker;
}
