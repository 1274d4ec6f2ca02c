/** The judges' results in words: for the page, the judgement of all and its print alike. */
import type { FirstThing, InTime } from "#src/engine/backup/index.ts";
import type { Verdict } from "#src/engine/verdict/index.ts";
import {
  backupFixes,
  backupMedia,
  copyReasons,
  inTimeReasons,
  places,
} from "#src/handbook/registers/index.ts";
import { formatMinutes, formatNumber, formatYen } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { ORIGINAL } from "./data-set.ts";
import type { Judgement } from "./judgement.ts";
import { text } from "./text/judgement.ts";

export function ruleWord(lang: Lang, verdict: Verdict): string {
  const t = text[lang];
  return { yes: t.yesRule, no: t.noRule, unknown: t.unknownRule }[verdict];
}

export function ransomWord(lang: Lang, verdict: Verdict): string {
  const t = text[lang];
  return { yes: t.yesRansom, no: t.noRansom, unknown: t.unknownRansom }[verdict];
}

/** One copy as it is listed: the original first. */
export interface CopyLine {
  readonly id: string;
  readonly name: string;
  readonly medium: string | null;
  readonly mediumName: string;
  readonly placeName: string;
  /** Counts as one of three, as far as known. */
  readonly counts: Verdict;
  readonly survives: Verdict;
  readonly reason: string;
  readonly lastRun: string;
}

export function copyLines(lang: Lang, { set, copies, threeTwoOne, ransomware }: Judgement): CopyLine[] {
  const t = text[lang];
  const counted = threeTwoOne.parts.find(({ part }) => part === "copies");
  return set.copies.map((copy): CopyLine => {
    const result = ransomware.copies.find(({ id }) => id === copy.id);
    const own = copies.find(({ id }) => id === copy.id);
    return {
      id: copy.id,
      name: own?.values.name ?? t.original,
      medium: copy.medium,
      mediumName: backupMedia.find(({ id }) => id === copy.medium)?.name[lang] ?? t.unknown,
      placeName: copy.original ? "" : copy.place ? places[copy.place][lang] : t.unknown,
      counts: counted?.copies.includes(copy.id) ? "yes" : copy.copiedAt === "never" ? "no" : "unknown",
      survives: result?.verdict ?? "unknown",
      reason: copyReasons[result?.reason ?? "not-known"][lang],
      lastRun: own?.values.last_run_on ?? "",
    };
  });
}

/** What to do first, as sentences; none when all is well. */
export function firstSteps(lang: Lang, first: FirstThing, lines: readonly CopyLine[]): readonly string[] {
  if (first === null) return [];
  const t = text[lang];
  const nameOf = (id: string | null) => lines.find((line) => line.id === id && id !== ORIGINAL)?.name;
  if (first.kind === "find-out") {
    const names = first.copies.map((id) => lines.find((line) => line.id === id)?.name ?? "");
    const ask = names.length > 0 ? [t.findOut(names.join(t.between))] : [];
    return first.listAll ? [...ask, t.listAll] : ask;
  }
  return first.plan.steps.map(({ fix, copy }) => {
    const name = backupFixes.find(({ id }) => id === fix)?.name[lang] ?? fix;
    const on = nameOf(copy);
    return on ? t.onCopy(name, on) : name;
  });
}

/** Yen and minutes of a plan; "" for asking, which costs nothing. */
export function costOf(lang: Lang, first: FirstThing): string {
  if (first?.kind !== "do") return "";
  return text[lang].cost(formatYen(first.plan.yen, lang), formatMinutes(first.plan.minutes, lang));
}

/** "Within the goal (yesterday)". */
export function inTimeWords(lang: Lang, inTime: InTime, how: string): string {
  const reason = inTimeReasons[inTime.reason][lang];
  return how === "" ? reason : text[lang].onCopy(reason, how);
}

/** How old the newest copy is, in days; "" if there is none. */
export function ageOf(lang: Lang, { hours }: InTime): string {
  return hours === null ? "" : text[lang].ago(Math.floor(hours / 24));
}

export function hoursWords(lang: Lang, hours: number | null): string {
  if (hours === null) return text[lang].unknown;
  return text[lang].hours(formatNumber(hours, 1));
}
