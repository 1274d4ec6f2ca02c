/** What comes back by itself: noting which tasks have come up, and the letter of Monday morning. */
import { isWorkingDay, weekday } from "#src/engine/calendar/index.ts";
import { assessCompany } from "#src/features/controls/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { type Handlers, type Job, type Schedule, send } from "#src/platform/jobs/index.ts";
import { type Message, queueMail } from "#src/platform/mail/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { digestText, lateLines, lateTasks, readDigest } from "./digest.ts";
import { companyIds, officeMembers } from "./queries/members.ts";
import { noteOpened, openedDays } from "./queries/opened.ts";
import { daysOffOf, dueTasks, readTasks } from "./read.ts";
import { levelOfTask } from "./rules.ts";
import { text } from "./text.ts";

const MONDAY = 1;

export const jobs: Handlers = {
  "tasks.note-open": (job) => forEachCompany(job, "tasks.note-open-of"),
  "tasks.note-open-of": noteOpen,
  "tasks.digest": (job) => forEachCompany(job, "tasks.digest-of"),
  "tasks.digest-of": sendDigest,
};

export const schedules: readonly Schedule[] = [
  { name: "tasks.note-open", dailyAt: "04:40" },
  // Every day: which day it is depends on the company.
  { name: "tasks.digest", dailyAt: "08:45" },
];

/** One job a company, so that one that fails holds up no other. */
async function forEachCompany(job: Job, name: string): Promise<void> {
  for (const companyId of await companyIds(job.db))
    await send(job.db, { companyId, name, singletonKey: "of-the-day" }, job.now);
}

/** A few lines a day, until it is done, to those to whom something late has gone. */
async function nagsOf(db: Db, companyId: string, company: string, now: Date): Promise<Message[]> {
  const day = await readTasks(db, companyId, now);
  return day.members.flatMap(({ userId, email, lang }) => {
    const late = lateTasks(day, { id: `user:${userId}` }).filter((task) => levelOfTask(task) !== "none");
    if (late.length === 0) return [];
    const t = text[lang];
    const lines = [...lateLines(lang, { late }).map((line) => `- ${line}`), "", t.digestWhere];
    const subject = t.nagSubject(company, late.length);
    return [{ companyId, to: email, subject, text: lines.join("\n"), kind: "digest.sent" }];
  });
}

/** A deadline runs from the first morning on which a task was there. */
async function noteOpen({ db, companyId, now, finish }: Job): Promise<void> {
  const assessment = await assessCompany(db, companyId, now);
  const opened = await openedDays(db, companyId);
  const off = await daysOffOf(db, companyId, assessment.today);
  const due = new Set(dueTasks(assessment, off, opened).map(({ id }) => id));
  const come = [...due].filter((key) => !(key in opened));
  const gone = Object.keys(opened).filter((key) => !due.has(key));
  await finish((trx) => noteOpened(trx, companyId, { come, gone, today: assessment.today }));
}

/** On the company's Mondays, to its owners and IT persons, each in their language; on other working days what is late. */
async function sendDigest({ db, companyId, now, finish }: Job): Promise<void> {
  const { timeZone, name } = await companyProfile(db, companyId);
  const today = dayIn(timeZone, now);
  if (weekday(today) !== MONDAY) {
    const isWorked = isWorkingDay(today, await daysOffOf(db, companyId, today));
    const nags = isWorked ? await nagsOf(db, companyId, name, now) : [];
    return finish(async (trx) => {
      for (const nag of nags) await queueMail(trx, nag, now);
    });
  }
  const members = await officeMembers(db, companyId);
  const letters: Message[] = [];
  for (const { userId, email, lang } of members) {
    const digest = await readDigest(db, companyId, { id: `user:${userId}` }, now);
    const subject = text[lang].digestSubject(digest.company);
    letters.push({ companyId, to: email, subject, text: digestText(lang, digest), kind: "digest.sent" });
  }
  await finish(async (trx) => {
    for (const letter of letters) await queueMail(trx, letter, now);
  });
}
