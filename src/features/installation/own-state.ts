/** Gathers Banto's own state for its page and for the first page. */
import { type OwnBackups, ownBackups } from "#src/platform/backup/index.ts";
import type { Services } from "#src/platform/http/index.ts";
import { type JobsState, jobsState } from "#src/platform/jobs/index.ts";
import { readMailSettings } from "#src/platform/mail/index.ts";
import { attentionCount } from "./rules.ts";

export interface OwnState {
  readonly jobs: JobsState;
  readonly backups: OwnBackups;
  readonly mail: "off" | "on" | "bad";
  /** How many things need somebody's hand. */
  readonly problems: number;
}

export async function ownState(services: Services, now: Date): Promise<OwnState> {
  const { db } = services.store;
  const [jobs, backups] = [await jobsState(db, now), await ownBackups(db, now)];
  const { smtp, problem } = readMailSettings({
    smtpUrl: services.mail.smtpUrl,
    mailFrom: services.mail.from,
  });
  const problems = attentionCount({
    secondsSinceHeartbeat: jobs.secondsSinceHeartbeat,
    failedJobs: jobs.failed.length,
    mailSettingsWrong: problem !== undefined,
    backup: backups.state,
  });
  return { jobs, backups, mail: problem ? "bad" : smtp ? "on" : "off", problems };
}

/** For the first page: how many things about Banto itself need attention, and where they are shown. */
export async function attention(services: Services, now: Date): Promise<{ count: number; href: string }> {
  return { count: (await ownState(services, now)).problems, href: "/settings/status" };
}
