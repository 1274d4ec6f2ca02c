/** Schedules: the next occurrence of each always waits as a job, made once however many processes there are. */
import { type Db, newId } from "#src/platform/db/index.ts";
import { rowOf } from "./send.ts";
import { INSTALLATION } from "./table.ts";

/** Work that comes back: daily at a local time of Japan ("03:30"), or every so many minutes. */
export type Schedule = {
  readonly name: string;
  readonly payload?: unknown;
} & ({ readonly dailyAt: `${number}:${number}` } | { readonly everyMinutes: number });

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Japan has kept UTC+9 without daylight saving since 1952, so plain arithmetic is right. */
const TOKYO = 9 * 60 * MINUTE;

const SINGLETON = "schedule";

/** The first time of the schedule that is later than `after`. */
export function nextOccurrence(schedule: Schedule, after: Date): Date {
  if ("everyMinutes" in schedule) {
    if (!Number.isInteger(schedule.everyMinutes) || schedule.everyMinutes < 1)
      throw new Error(`schedule ${schedule.name}: ${schedule.everyMinutes} is not a number of minutes`);
    const step = schedule.everyMinutes * MINUTE;
    return new Date((Math.floor(after.getTime() / step) + 1) * step);
  }
  const parts = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(schedule.dailyAt);
  if (!parts) throw new Error(`schedule ${schedule.name}: ${schedule.dailyAt} is not a time of day`);
  const timeOfDay = (Number(parts[1]) * 60 + Number(parts[2])) * MINUTE;
  const local = after.getTime() + TOKYO;
  const today = Math.floor(local / DAY) * DAY + timeOfDay;
  return new Date((today > local ? today : today + DAY) - TOKYO);
}

/**
 * Makes the next occurrence of each schedule that has none waiting or running. Work that was due while no
 * process ran is done once, late, and not once for each time missed.
 */
export async function makeOccurrences(db: Db, schedules: readonly Schedule[], now: Date): Promise<void> {
  if (schedules.length === 0) return;
  const unfinished = await db
    .selectFrom("job")
    .select("name")
    .where("company_id", "=", INSTALLATION)
    .where("finished_at", "is", null)
    .where("occurrence", "is not", null)
    .execute();
  const waiting = new Set(unfinished.map((row) => row.name));
  for (const schedule of schedules) {
    if (waiting.has(schedule.name)) continue;
    const { last } = await db
      .selectFrom("job")
      .select((eb) => eb.fn.max("occurrence").as("last"))
      .where("company_id", "=", INSTALLATION)
      .where("name", "=", schedule.name)
      .executeTakeFirstOrThrow();
    // Later than the last one ever made, so that a clock which is behind cannot ask for it again.
    const after = last && last > now.toISOString() ? new Date(last) : now;
    const runAt = nextOccurrence(schedule, after);
    const { name, payload } = schedule;
    const sending = { companyId: INSTALLATION, name, payload, runAt, singletonKey: SINGLETON };
    // Another process may be here too: the unique indexes let one of us through and the other insert nothing.
    await db
      .insertInto("job")
      .values({ ...rowOf(sending, newId(now), now), occurrence: runAt.toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Removes waiting occurrences of schedules that are gone or have changed their time. */
export async function dropStaleOccurrences(db: Db, schedules: readonly Schedule[], now: Date): Promise<void> {
  const current = new Map(schedules.map((each) => [each.name, nextOccurrence(each, now).toISOString()]));
  const waiting = await db
    .selectFrom("job")
    .select(["id", "name", "occurrence", "due_at"])
    .where("company_id", "=", INSTALLATION)
    .where("occurrence", "is not", null)
    .where("finished_at", "is", null)
    .where("attempts", "=", 0)
    .execute();
  for (const row of waiting) {
    const missed = row.due_at <= now.toISOString() && current.has(row.name);
    if (missed || row.occurrence === current.get(row.name)) continue;
    await db
      .deleteFrom("job")
      .where("company_id", "=", INSTALLATION)
      .where("id", "=", row.id)
      .where("attempts", "=", 0)
      .execute();
  }
}
