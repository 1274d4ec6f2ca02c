/** The rules of the year: its months, where a goal stands, what minutes need, when the next review is due. */
import { createHash } from "node:crypto";
import { addMonths, daysBetween, type FiscalYear, fiscalYear } from "#src/text/dates.ts";
import type { Both } from "#src/text/words.ts";

/** Where the books close when the company has not said: March, as for most. */
export const USUAL_END = 3;

export const goalStates = ["open", "done", "dropped"] as const;
export type GoalState = (typeof goalStates)[number];

/** The business year that starts in a calendar year. */
export function yearStarting(year: number, endMonth: number): FiscalYear {
  const startMonth = (endMonth % 12) + 1;
  return fiscalYear(`${year}-${String(startMonth).padStart(2, "0")}-01`, endMonth);
}

/** The twelve months of a business year, as "2026-04". */
export function monthsOf({ start }: FiscalYear): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => addMonths(start, index).slice(0, 7));
}

/** True for "2026-11". */
export function isMonth(value: string): boolean {
  return /^20\d{2}-(0[1-9]|1[0-2])$/.test(value);
}

/** How a goal stands today: an open one is late from the day after its month. */
export function goalStanding(
  goal: { readonly state: GoalState; readonly dueMonth: string },
  today: string,
): GoalState | "late" {
  return goal.state === "open" && goal.dueMonth < today.slice(0, 7) ? "late" : goal.state;
}

/** When the next management review is due. */
export interface ReviewDue {
  readonly on: string;
  /** Days beyond it; 0 while it is not overdue. */
  readonly daysLate: number;
}

/**
 * A review is due on the day that the last one named, and within twelve months of it in any case; the first one
 * within twelve months of the day that the company began.
 */
export function reviewDue(
  last: { readonly heldOn: string; readonly nextOn: string } | null,
  began: string,
  today: string,
): ReviewDue {
  const latest = addMonths(last?.heldOn ?? began, 12);
  const on = last && last.nextOn < latest ? last.nextOn : latest;
  return { on, daysLate: Math.max(0, daysBetween(on, today)) };
}

/** What people write into the minutes; days are "" while unknown. */
export interface Minutes {
  readonly year: number;
  readonly heldOn: string;
  readonly attendees: string;
  readonly decisions: string;
  readonly nextOn: string;
}

export type OpenPoint = "fill-in" | "not-held-yet" | "next-too-early" | "next-too-late";

/** What keeps minutes from being signed, by the field's name. */
export function openPoints(minutes: Minutes, today: string): Readonly<Record<string, OpenPoint>> {
  const { heldOn, attendees, decisions, nextOn } = minutes;
  const points: Record<string, OpenPoint> = {};
  if (heldOn === "") points["held-on"] = "fill-in";
  else if (heldOn > today) points["held-on"] = "not-held-yet";
  if (attendees === "") points.attendees = "fill-in";
  if (decisions === "") points.decisions = "fill-in";
  if (nextOn === "") points["next-on"] = "fill-in";
  else if (heldOn !== "" && nextOn <= heldOn) points["next-on"] = "next-too-early";
  else if (heldOn !== "" && nextOn > addMonths(heldOn, 12)) points["next-on"] = "next-too-late";
  return points;
}

/** A goal as the agenda shows it. */
export interface AgendaGoal {
  readonly title: string;
  readonly target: string;
  readonly owner: string;
  readonly dueMonth: string;
  readonly budgetYen: number | null;
  readonly standing: GoalState | "late";
  readonly result: string;
}

/** What Banto itself knows about the year, put before the meeting. */
export interface Agenda {
  readonly start: string;
  readonly end: string;
  readonly goals: readonly AgendaGoal[];
  /** Closed diagnoses: the newest before the year, or the first in it; and the newest. Null without one. */
  readonly diagnosis: { readonly before: Scored | null; readonly latest: Scored } | null;
  readonly checkedMonths: number;
  /** Months of the year so far with Banto, and those before that have a record. */
  readonly begunMonths: number;
  readonly signedMonths: number;
  /** What the owner has put off in the newest signed month of the year. */
  readonly putOff: { readonly month: string; readonly items: readonly Both[] } | null;
}

export interface Scored {
  readonly on: string;
  readonly total: number;
  /** Whether every question has an answer. */
  readonly isComplete: boolean;
}

/** What a signature covers. */
export interface MinutesDocument extends Minutes {
  readonly company: string;
  readonly agenda: Agenda;
  readonly signer: string;
  readonly signedAt: string;
}

/** SHA-256 in hexadecimal of a document's text: what the ledger keeps and the paper shows. */
export function documentHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Whether a month has begun: only then there is something to check. */
export function hasBegun(month: string, today: string): boolean {
  return month <= today.slice(0, 7);
}
