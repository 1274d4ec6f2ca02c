import type { Handlers, Schedule } from "#src/platform/jobs/index.ts";
import { deleteOldDrafts } from "./queries/imports.ts";

/** Drafts hold people's data that nobody took in: they go after a day. */
export const jobs: Handlers = { "people.expire-drafts": (job) => deleteOldDrafts(job.db, job.now) };

export const schedules: readonly Schedule[] = [{ name: "people.expire-drafts", dailyAt: "03:50" }];
