/** What the year asks for now: a plan, the check of the month, goals past their month, the management review. */
import { addDays } from "#src/text/dates.ts";
import type { YearView } from "./read.ts";
import { goalStanding } from "./rules.ts";

export type Reminder =
  | { readonly key: "plan" }
  | { readonly key: "check"; readonly month: string }
  | { readonly key: "goals"; readonly count: number }
  | { readonly key: "review"; readonly on: string; readonly isLate: boolean };

/** The check of a month is due from its last ten days on, and that of the month before until it is made. */
const CHECK_FROM_DAY = "20";
/** A review is spoken of so long before it is due. */
const REVIEW_AHEAD = 30;

type Seen = Pick<YearView, "today" | "goals" | "months" | "due">;

/** In the order in which they are best done. */
export function remindersOf({ today, goals, months, due }: Seen): readonly Reminder[] {
  const late = goals.filter(
    ({ state, due_month: dueMonth }) => goalStanding({ state, dueMonth }, today) === "late",
  );
  const thisMonth = today.slice(0, 7);
  const open = months.filter(
    ({ month, isBefore, checks }) =>
      !isBefore &&
      checks.length === 0 &&
      (month < thisMonth || (month === thisMonth && today.slice(8) >= CHECK_FROM_DAY)),
  );
  // Of several months that nobody checked only the newest is worth a reminder.
  const month = open.at(-1)?.month;
  const isNear = due.on <= addDays(today, REVIEW_AHEAD);
  return [
    ...(goals.length === 0 ? [{ key: "plan" as const }] : []),
    ...(month ? [{ key: "check" as const, month }] : []),
    ...(late.length > 0 ? [{ key: "goals" as const, count: late.length }] : []),
    ...(isNear ? [{ key: "review" as const, on: due.on, isLate: due.on < today }] : []),
  ];
}
