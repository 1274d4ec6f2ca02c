/** A task in words: its title, why it is there, and what was said about it. */
import type { State } from "#src/engine/control/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { isQuiet, levelOfTask, type Task } from "./rules.ts";
import { text } from "./text.ts";

/** What to do, in a few words. */
export function taskTitle(lang: Lang, { due, control, own }: Task): string {
  const t = text[lang];
  if (own) return own.title;
  if (!control) return due.controlId;
  const title = control.title[lang];
  if (due.matter === "find-out") return t.findOut(title);
  if (due.matter === "fix") return t.fix(title);
  if (due.matter === "list") return t.list(title);
  return due.matter === "waiver" ? t.waiver(title) : control.task.title[lang];
}

/** Why it is there, in a sentence. */
export function taskWhy(lang: Lang, { due, own }: Task): string {
  const t = text[lang];
  if (own) return t.whyOwn;
  if (due.kind === "find-out") return t.whyFindOut;
  if (due.kind === "fix") return t.whyFix;
  if (due.kind === "list") return t.whyList;
  if (due.kind === "prove") return t.whyProve;
  if (due.kind === "review-waiver") return t.whyWaiver;
  const day = due.lastGoodDay;
  if (!day) return t.whyRenewed;
  const shown = formatDate(day, { lang, weekday: false });
  // Overdue counts from a working day before the last good one: only a lapsed state says that it is over.
  return due.state === "expired" ? t.whyLapsed(shown) : t.whyRenew(shown);
}

/** What was said last and still matters; empty otherwise. */
export function saidWords(lang: Lang, task: Task, today: string): string {
  const t = text[lang];
  const { doneOn, snoozedUntil, request } = task.said;
  const day = (on: string) => formatDate(on, { lang, weekday: false });
  if (request) return t.requested(day(request.until));
  if (!isQuiet(task, today)) return "";
  if (snoozedUntil !== null && snoozedUntil > today) return t.snoozedUntil(day(snoozedUntil));
  return doneOn !== null ? t.doneOn(day(doneOn)) : "";
}

/** Whom it has gone to because it is late; empty as long as it is with whose it is. */
export function levelWords(lang: Lang, task: Task): string {
  const t = text[lang];
  const level = levelOfTask(task);
  if (level === "none") return "";
  if (level === "owner") return t.withOwner;
  return task.said.deputy === "" ? t.lateLong : t.withDeputy;
}

/** A late task in one line. */
export function lateLine(lang: Lang, task: Task): string {
  const level = levelWords(lang, task);
  return text[lang].lateLine(taskTitle(lang, task), task.due.overdueDays, level);
}

/** The state of a control or a tile. */
export function stateWords(lang: Lang, state: State): string {
  const t = text[lang];
  if (state === "waived") return t.waivedState;
  return state === "not-applicable" ? t.notApplicable : t[state];
}

/** Where the next step of a task is done. */
export function nextHref({ due, own, key }: Task): string {
  if (own || due.matter === "waiver") return `/tasks/${encodeURIComponent(key)}`;
  if (due.matter === "show") return `/evidence/new?control=${encodeURIComponent(due.controlId)}`;
  return `/tasks/${encodeURIComponent(key)}`;
}
