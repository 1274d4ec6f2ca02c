/** Which clock is believed, what a local time means, and what an incident's deadlines are. */
import {
  type BreachJudgement,
  judgeBreach,
  type ReportDeadlines,
  readMoment,
  reportDeadlines,
} from "#src/engine/deadline/index.ts";
import type { IncidentState } from "#src/engine/incident/index.ts";
import { dayIn, daysBetween, formatTime } from "#src/text/dates.ts";

const DAY = 86_400_000;

/** The sender's time if it can be: not in the future, not older than a year; else ours. ISO, UTC. */
export function believed(at: string, now: Date): string {
  const time = Date.parse(at);
  const isPossible = time <= now.getTime() + 5 * 60_000 && time >= now.getTime() - 366 * DAY;
  return isPossible ? new Date(Math.min(time, now.getTime())).toISOString() : now.toISOString();
}

/** The instant of "2026-11-23T14:05" on the clocks of a zone; undefined for what is no time. */
export function instantIn(timeZone: string, local: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return undefined;
  const wanted = Date.parse(`${local}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  let instant = wanted;
  // Twice, for the clocks may have been changed between the first guess and the time meant.
  for (let round = 0; round < 2; round += 1)
    instant += wanted - Date.parse(`${localTime(timeZone, new Date(instant))}:00Z`);
  return new Date(instant);
}

/** An instant as a field of a form shows it: "2026-11-23T14:05". */
export function localTime(timeZone: string, when: Date): string {
  return `${dayIn(timeZone, when)}T${formatTime(when, { lang: "en", timeZone })}`;
}

export interface Deadlines {
  readonly judgement: BreachJudgement;
  /** Where a report is, or may be, required; not where the data belongs wholly to another company. */
  readonly dates: ReportDeadlines | undefined;
  /** Days from today to the later end of the first report, and to the full report. */
  readonly daysToFirst: number | undefined;
  readonly daysToFull: number | undefined;
}

/** What the answers about personal data mean, today; undefined before anybody answered. */
export function deadlinesOf(state: IncidentState, today: string): Deadlines | undefined {
  if (!state.breach) return undefined;
  const { answers, known } = state.breach;
  const judgement = judgeBreach(answers);
  const moment = readMoment(known);
  const kinds = judgement.kinds.filter(({ answer }) => answer === "yes").map(({ kind }) => kind);
  const isOpen = judgement.kinds.some(({ kind, answer }) => kind === 3 && answer === "unknown");
  const dates =
    judgement.report === "not-required" || !moment ? undefined : reportDeadlines(moment, kinds, isOpen);
  return {
    judgement,
    dates,
    daysToFirst: dates && daysBetween(today, dates.preliminary.to),
    daysToFull: dates && daysBetween(today, dates.final),
  };
}
