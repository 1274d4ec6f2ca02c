/** The week of a company in a few lines: what went down, what ends soon, today's three; the same on paper and by mail. */
import { addDays } from "#src/engine/calendar/index.ts";
import type { State } from "#src/engine/control/index.ts";
import { assessWeek, standingOf, type Week } from "#src/features/controls/index.ts";
import type { Catalogue } from "#src/features/packs/index.ts";
import { principles } from "#src/handbook/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { formatDate } from "#src/text/dates.ts";
import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { type TaskDay, tasksFor } from "./read.ts";
import { isMine, isQuiet, levelOfTask, type Task } from "./rules.ts";
import { lateLine, stateWords, taskTitle, taskWhy } from "./task-words.ts";
import { text } from "./text.ts";
import { type Three, threeOf } from "./three.ts";

export interface Digest {
  readonly company: string;
  readonly today: string;
  readonly catalogue: Catalogue;
  /** Worse than a week ago: tiles first, then controls. */
  readonly down: readonly {
    readonly kind: "tile" | "control";
    readonly id: string;
    readonly from: State;
    readonly to: State;
  }[];
  /** Still proved, and not for longer than two weeks. */
  readonly expires: readonly { readonly controlId: string; readonly on: string }[];
  /** Past their day: of the company, or the reader's own; those that have gone up first. */
  readonly late: readonly Task[];
  readonly three: Three;
}

/** A letter is read to its end: longer lists are cut here and stand whole on the pages. */
const MOST_LINES = 12;

/** For the company as a whole, or for one who does its tasks. */
export async function readDigest(
  db: Db,
  companyId: string,
  reader: { readonly id: string } | null,
  now: Date,
): Promise<Digest> {
  const week = await assessWeek(db, companyId, now);
  const { name } = await companyProfile(db, companyId);
  const day = await tasksFor(db, companyId, week);
  return {
    company: name,
    today: week.today,
    catalogue: week.catalogue,
    ...changesOf(week),
    late: lateTasks(day, reader),
    three: threeOf(day, reader),
  };
}

const ranks = ["owner", "deputy", "none"];

/** What is past its day and was not just put off or answered; a reader who does tasks sees their own. */
export function lateTasks(
  { tasks, members, today }: TaskDay,
  reader: { readonly id: string } | null,
): readonly Task[] {
  const member = members.find(({ userId }) => `user:${userId}` === reader?.id);
  const rank = (task: Task) => ranks.indexOf(levelOfTask(task));
  return tasks
    .filter((task) => task.due.overdueDays > 0 && !isQuiet(task, today))
    .filter((task) => !member || isMine(task, member, members))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST_LINES);
}

function changesOf({ changes, results, today }: Week): Pick<Digest, "down" | "expires"> {
  const tiles = changes.tiles.flatMap(({ direction, principle, from, to }) =>
    direction === "worse" ? [{ kind: "tile" as const, id: String(principle), from, to }] : [],
  );
  const controls = changes.controls.flatMap(({ direction, id, from, to }) =>
    direction === "worse" && from && to ? [{ kind: "control" as const, id, from, to }] : [],
  );
  const expires = results
    .flatMap((result) => {
      const on = result.expiresNext?.on;
      return on && on <= addDays(today, 14) && standingOf(result, today) !== "waived"
        ? [{ controlId: result.id, on }]
        : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { down: [...tiles, ...controls].slice(0, MOST_LINES), expires: expires.slice(0, MOST_LINES) };
}

/** What went down, one line each. */
export function downLines(lang: Lang, { down, catalogue }: Digest): readonly string[] {
  return down.map(({ kind, id, from, to }) => {
    const name =
      kind === "tile"
        ? (principles.find(({ number }) => String(number) === id)?.name[lang] ?? id)
        : (catalogue.byId.get(id)?.title[lang] ?? id);
    return text[lang].digestLine(name, stateWords(lang, from), stateWords(lang, to));
  });
}

/** What is overdue, one line each. */
export function lateLines(lang: Lang, { late }: Pick<Digest, "late">): readonly string[] {
  return late.map((task) => lateLine(lang, task));
}

/** What ends soon, one line each. */
export function expiryLines(lang: Lang, { expires, catalogue }: Digest): readonly string[] {
  return expires.map(
    ({ controlId, on }) =>
      `${formatDate(on, { lang, weekday: false })}  ${catalogue.byId.get(controlId)?.title[lang] ?? controlId}`,
  );
}

/** Today's three, one line each. */
export function threeLines(lang: Lang, { three }: Digest): readonly string[] {
  return three.chosen.map(
    ({ task, minutes }, index) =>
      `${index + 1}. ${taskTitle(lang, task)} (${formatMinutes(minutes, lang)})\n   ${taskWhy(lang, task)}`,
  );
}

/** The letter as plain text. It carries no link: nobody should learn to click on one in a mail. */
export function digestText(lang: Lang, digest: Digest): string {
  const t = text[lang];
  const part = (title: string, lines: readonly string[], none: string) =>
    [`■ ${title}`, ...(lines.length > 0 ? lines : [none])].join("\n");
  return [
    `${t.digestSubject(digest.company)} ${formatDate(digest.today, { lang })}`,
    part(t.digestDown, downLines(lang, digest), t.digestNoDown),
    part(t.digestLate, lateLines(lang, digest), t.digestNoLate),
    part(t.digestExpires, expiryLines(lang, digest), t.digestNoExpires),
    part(t.digestThree, threeLines(lang, digest), t.digestNoThree),
    t.digestWhere,
  ].join("\n\n");
}
