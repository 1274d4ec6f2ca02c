/** Starts the worker that goes through the jobs of the platform and of all features. */
import { type BackupSettings, backupHandlers, backupSchedules } from "#src/platform/backup/index.ts";
import type { Services } from "#src/platform/http/index.ts";
import { createWorker, type Worker } from "#src/platform/jobs/index.ts";
import { mailHandlers, readMailSettings } from "#src/platform/mail/index.ts";
import { features } from "./features.ts";

/** A worker with every handler and schedule, running. */
export function startWorker(services: Services, backup: BackupSettings): Worker {
  const { smtp } = readMailSettings({ smtpUrl: services.mail.smtpUrl, mailFrom: services.mail.from });
  const worker = createWorker({
    store: services.store,
    handlers: Object.assign(
      {},
      mailHandlers(smtp),
      backupHandlers(backup),
      ...features.map((feature) => feature.jobs ?? {}),
    ),
    schedules: [...backupSchedules, ...features.flatMap((feature) => feature.schedules ?? [])],
    clock: services.clock,
    log: services.log,
    random: Math.random,
  });
  worker.start();
  return worker;
}
