/** Everything about a name on a day: which product and cycle, until when, and whether a known-exploited hole concerns it. */
import { compileMatcher, type Matcher } from "./compile.ts";
import {
  type ExploitedAnswer,
  type ExploitedBook,
  type ExploitedFeed,
  type ExploitedKnowledge,
  exploitedOf,
  openExploitedBook,
} from "./exploited.ts";
import { type Match, matchProduct } from "./match.ts";
import type { Override } from "./overrides.ts";
import type { LifecyclePack } from "./pack.ts";
import { type Life, lifeOn } from "./status.ts";
import { compareVersions, numbersOf } from "./version.ts";

export interface LifecycleBook {
  readonly matcher: Matcher;
  /** The newest day of the public tables in it; our own rows are checked on other days. */
  readonly day: string;
  /** Opened when first asked for. */
  readonly exploited: () => ExploitedBook;
}

export interface LifecycleAnswer {
  readonly match: Match;
  readonly life: Life;
  readonly exploited: ExploitedAnswer;
  /** The fullest version that was given; "" if none. */
  readonly version: string;
  /** Whether the newest version of that cycle is newer; null where it cannot be told. */
  readonly behind: boolean | null;
  /** Where to look for what cannot be told here. */
  readonly look: string;
}

/** Opens the pack and the catalogue for many questions; takes about half a second. */
export function openLifecycle(
  pack: LifecyclePack,
  feed: ExploitedFeed,
  knowledge: Readonly<Record<string, ExploitedKnowledge>>,
): LifecycleBook {
  const matcher = compileMatcher(pack);
  let opened: ExploitedBook | undefined;
  const exploited = () => {
    opened ??= openExploitedBook(matcher, feed, knowledge);
    return opened;
  };
  const days = pack.products
    .filter(({ confidence }) => confidence === "reported")
    .map((one) => one.checkedOn);
  return { matcher, exploited, day: mostFrequent(days) };
}

/** A few rows of our own are newer than the table; what most rows say is the table's day. */
function mostFrequent(days: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/**
 * Judges a name and version on a day (2026-11-23).
 * Corrections of people (`overrides`) come before everything the matcher thinks.
 */
export function judgeLifecycle(
  book: LifecycleBook,
  { name, version = "" }: { readonly name: string; readonly version?: string },
  on: string,
  overrides: readonly Override[] = [],
): LifecycleAnswer {
  const match = matchProduct(book.matcher, name, version, overrides);
  const full = fullVersion(book.matcher.fold(version), book.matcher.fold(name), match);
  return {
    match,
    life: lifeOn(match, on),
    exploited: exploitedOf(book.exploited(), match.product, full),
    version: full,
    behind: behindOf(match, full),
    look: match.product?.look ?? "",
  };
}

/** The longest version that is written; Windows builds are put behind their 10.0. */
function fullVersion(version: string, name: string, { product, cycle }: Match): string {
  if (!product) return "";
  const pattern = /(?<![0-9.])\d+(?:\.\d+)+(?:-?[hr]\d+(?:\.\d+)*|-\d+)?/g;
  const found = [...(version.match(pattern) ?? []), ...(name.match(pattern) ?? [])];
  const longest = found.sort((a, b) => b.split(/[.-]/).length - a.split(/[.-]/).length)[0];
  if (longest === undefined) return /\d/.test(version) ? version : "";
  const isBuild = cycle?.latest.startsWith("10.0.") && /^\d{5}\./.test(longest);
  return isBuild ? `10.0.${longest}` : longest;
}

function behindOf({ cycle }: Match, version: string): boolean | null {
  if (!cycle || cycle.latest === "" || version === "") return null;
  const latest = numbersOf(cycle.latest);
  const own = numbersOf(version);
  if (own.length < latest.length || latest.length < 2) return null;
  return own[0] === latest[0] ? compareVersions(own, latest) < 0 : null;
}
