/** Starts the worker that goes through the jobs of all features. */
import type { Services } from "#src/platform/http/index.ts";
import { createWorker, type Worker } from "#src/platform/jobs/index.ts";
import { mailHandlers, readMailSettings } from "#src/platform/mail/index.ts";
import { features } from "./features.ts";

/** A worker with every feature's handlers and schedules, running. */
export function startWorker(services: Services): Worker {
  const { smtp } = readMailSettings({ smtpUrl: services.mail.smtpUrl, mailFrom: services.mail.from });
  const worker = createWorker({
    store: services.store,
    handlers: Object.assign({}, mailHandlers(smtp), ...features.map((feature) => feature.jobs ?? {})),
    schedules: features.flatMap((feature) => feature.schedules ?? []),
    clock: services.clock,
    log: services.log,
    random: Math.random,
  });
  worker.start();
  return worker;
}
