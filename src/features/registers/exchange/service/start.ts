/** Begins the comparison of a draft: at once where it is quick, else as a job whose progress the page shows. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import type { Db, Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { GiveUp, type Handlers, type Job, type Schedule, send } from "#src/platform/jobs/index.ts";
import { registerById } from "../../all.ts";
import type { Register } from "../../kit/definition.ts";
import { changeImport, deleteOldDrafts, importById, type RegisterImport } from "../queries/drafts.ts";
import { compareImport } from "./compare.ts";

/** Rows that are compared while the reader waits. */
const QUICK = 2000;
/** Longer than this no comparison of a file within the limits takes. */
const MOST_SECONDS = 180;

const COMPARE = "register-import.compare";

/** @throws AppError `not-found` when the draft is no longer open */
export async function startComparison(
  db: Store["db"],
  actor: Actor,
  register: Register,
  draft: RegisterImport,
  today: string,
  now: Date,
): Promise<void> {
  authorise(actor, "registers.edit");
  const { companyId } = actor;
  const rows = draft.source.sheets[draft.reading.sheet]?.rows ?? 0;
  const quick = rows <= QUICK;
  await db.transaction().execute(async (trx) => {
    const change = { state: "working", progress: 0, problem: "" } as const;
    const open = ["columns", "ready", "stopped"] as const;
    if (!(await changeImport(trx, companyId, draft.id, open, change))) throw new AppError("not-found");
    const payload = { register: register.id, id: draft.id, today };
    if (!quick)
      await send(trx, { companyId, name: COMPARE, payload, singletonKey: draft.id, maxAttempts: 3 }, now);
  });
  if (!quick) return;
  try {
    await compareImport(db, companyId, register, draft, { today, now });
  } catch (error) {
    await changeImport(db, companyId, draft.id, ["working"], { state: "stopped", problem: "failed" });
    throw error;
  }
}

async function compareJob(job: Job): Promise<void> {
  const { register: registerId, id, today } = job.payload as Readonly<Record<string, string>>;
  const register = registerById(registerId ?? "");
  const { db, companyId } = job;
  const draft = register && (await importById(db, companyId, register.id, id ?? "", job.now));
  if (!register || draft?.state !== "working") return;
  const started = performance.now();
  const stop = (problem: string) =>
    changeImport(db, companyId, draft.id, ["working"], { state: "stopped", problem });
  try {
    await compareImport(db, companyId, register, draft, {
      today: today ?? "",
      now: job.now,
      progress: (percent) => tell(db, companyId, draft.id, percent),
      check: () => {
        if (job.signal.aborted) throw new Error("the server is stopping");
        if (performance.now() - started > MOST_SECONDS * 1000) throw new GiveUp("too long");
      },
    });
  } catch (error) {
    if (error instanceof GiveUp) await stop("too-long");
    else if (job.lastAttempt) await stop("failed");
    throw error;
  }
}

async function tell(db: Db, companyId: string, id: string, progress: number): Promise<void> {
  await changeImport(db, companyId, id, ["working"], { progress });
}

/** Drafts hold data that nobody took in: they go after a day. */
export const jobs: Handlers = {
  [COMPARE]: compareJob,
  "register-import.expire": (job) => deleteOldDrafts(job.db, job.now),
};

export const schedules: readonly Schedule[] = [{ name: "register-import.expire", dailyAt: "03:55" }];
