/** The words of background work: the tables, a job as its handler sees it, and how a handler gives up. */
import type { Db, Store } from "#src/platform/db/index.ts";

declare module "#src/platform/db/database.ts" {
  interface Database {
    job: JobTable;
    worker: { id: string; host: string; pid: number; started_at: string; seen_at: string };
  }
}

interface JobTable {
  company_id: string;
  id: string;
  name: string;
  payload: string;
  singleton_key: string | null;
  occurrence: string | null;
  created_at: string;
  due_at: string;
  attempts: number;
  max_attempts: number;
  claimed_by: string | null;
  finished_at: string | null;
  outcome: "done" | "failed" | null;
  error: string | null;
}

/** The company id of jobs that belong to the installation and to no company. */
export const INSTALLATION = "-";

/** What a handler is given. */
export interface Job {
  readonly store: Store;
  readonly db: Db;
  readonly companyId: string;
  readonly id: string;
  readonly name: string;
  /** As it was sent, through JSON; the handler checks its shape. */
  readonly payload: unknown;
  /** 1 for the first try. */
  readonly attempt: number;
  /** True when a failure of this try will be kept and not tried again. */
  readonly lastAttempt: boolean;
  readonly now: Date;
  /** Aborted when the process stops, or when the job was lost to another process. */
  readonly signal: AbortSignal;
  /**
   * Runs `effects` in one transaction with the completion of the job: both are kept or neither, so effects on
   * the database happen exactly once. Everything outside of it happens at least once.
   */
  finish(effects: (trx: Db) => Promise<void>): Promise<void>;
}

export type JobHandler = (job: Job) => Promise<void>;
export type Handlers = Readonly<Record<string, JobHandler>>;

/** Receives what is worth a line of the server's log: level, dotted event and plain details, never a payload. */
export type Log = (line: Record<string, string | number>) => void;

/** Thrown by a handler for a failure that trying again cannot mend. */
export class GiveUp extends Error {
  override readonly name = "GiveUp";
}
