/** The daily backup as a job, and the same job sent at once by the button of the status page. */
import type { Db } from "#src/platform/db/index.ts";
import { type Handlers, INSTALLATION, type Job, type Schedule, send } from "#src/platform/jobs/index.ts";
import { type BackupSettings, makeBackup } from "./file.ts";
import { recordBackup, recordFailure } from "./record.ts";

const NAME = "backup.make";

/** At night, when nobody writes; a server that was off then makes it up when it starts. */
export const backupSchedules: readonly Schedule[] = [{ name: NAME, dailyAt: "02:40" }];

/** The handler that makes, checks and records a backup. A failure is recorded and tried again later. */
export function backupHandlers(settings: BackupSettings): Handlers {
  return {
    [NAME]: async (job: Job) => {
      try {
        const made = await makeBackup(job.store, settings, job.now);
        await job.finish((trx) => recordBackup(trx, made, !settings.recipient, job.now));
      } catch (error) {
        await recordFailure(job.db, (error as Error).message, job.now);
        throw error;
      }
    },
  };
}

/** Asks for a backup now; one that is already waiting is not doubled. */
export async function requestBackup(db: Db, now: Date): Promise<void> {
  await send(db, { companyId: INSTALLATION, name: NAME, payload: {}, singletonKey: "now" }, now);
}
