import type { Handlers, Schedule } from "#src/platform/jobs/index.ts";
import { older } from "./idempotency.ts";

/** Answers hold the company's data: they go after their day, of all companies. */
export const apiJobs: Handlers = {
  "api.expire-answers": async ({ db, now }) => {
    await db.deleteFrom("api_answer").where("made_at", "<=", older(now)).execute();
  },
};
export const apiSchedules: readonly Schedule[] = [{ name: "api.expire-answers", everyMinutes: 60 }];
