/** The background job that delivers one mail of the outbox. */
import { GiveUp, type Handlers, type Job } from "#src/platform/jobs/index.ts";
import { mailProblemText } from "./text.ts";
import { deliver, type Smtp } from "./transport.ts";
import "./table.ts";

/**
 * The job that delivers mail. Without SMTP settings it puts the mail aside for the administrator.
 * A crash between the server's answer and our note of it sends the mail again, with the same Message-ID.
 */
export function mailHandlers(smtp: Smtp | undefined): Handlers {
  return { "mail.send": (job) => sendOne(job, smtp) };
}

async function sendOne(job: Job, smtp: Smtp | undefined): Promise<void> {
  const id = mailIdOf(job.payload);
  const mail = await job.db
    .selectFrom("mail")
    .selectAll()
    .where("company_id", "=", job.companyId)
    .where("id", "=", id)
    .executeTakeFirst();
  // Handed over by hand meanwhile, or its company is gone.
  if (mail?.state !== "queued") return;
  const update = (db: Job["db"]) =>
    db
      .updateTable("mail")
      .where("company_id", "=", job.companyId)
      .where("id", "=", id)
      .where("state", "=", "queued");
  if (!smtp) return job.finish(async (trx) => void (await update(trx).set({ state: "held" }).execute()));
  const failure = await deliver(smtp, {
    id,
    to: mail.recipient,
    subject: mail.subject,
    text: mail.body_text,
    html: mail.body_html,
    date: job.now,
  });
  const at = job.now.toISOString();
  if (!failure) {
    const sent = { state: "sent", sent_at: at, tried_at: at, error: null, error_detail: null } as const;
    return job.finish(async (trx) => void (await update(trx).set(sent).execute()));
  }
  const final = failure.permanent || job.lastAttempt;
  await update(job.db)
    .set({
      state: final ? "failed" : "queued",
      tried_at: at,
      error: failure.problem,
      error_detail: failure.detail,
    })
    .execute();
  const reason = mailProblemText.en[failure.problem];
  throw failure.permanent ? new GiveUp(reason) : new Error(reason);
}

function mailIdOf(payload: unknown): string {
  if (typeof payload === "object" && payload !== null && "mailId" in payload) return String(payload.mailId);
  throw new GiveUp("the job names no mail");
}
