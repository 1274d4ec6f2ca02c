export { retryDelay } from "./backoff.ts";
export { nextOccurrence, type Schedule } from "./schedule.ts";
export { type Sending, send } from "./send.ts";
export { failedJobs, type JobsState, jobsState, retryJob } from "./state.ts";
export { GiveUp, type Handlers, INSTALLATION, type Job, type JobHandler, type Log } from "./table.ts";
export { createWorker, type Worker, type WorkerSettings } from "./worker.ts";
