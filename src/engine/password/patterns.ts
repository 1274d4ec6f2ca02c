/** What several passwords of one person have in common, and what makes one of them easy to guess. Nothing is kept. */
import { isDate, keyboardRun, plain, repeated } from "./habits.ts";

export type PatternId =
  | "identical"
  | "same-stem"
  | "same-frame"
  | "shared-part"
  | "common"
  | "keyboard"
  | "repeated"
  | "date"
  | "own-word"
  | "birthday"
  | "empty";

export interface Pattern {
  readonly id: PatternId;
  /** Places in the list given, from 0. */
  readonly which: readonly number[];
  /** What is shared or recognised, as it was typed. */
  readonly part: string;
}

/** What others may know of a person; all optional. */
export interface OwnWords {
  /** Names of the person, the family, the pet, the company. Latin letters or kana. */
  readonly words?: readonly string[];
  /** YYYY-MM-DD. */
  readonly birthdays?: readonly string[];
}

/**
 * Patterns in a list of passwords (at most 50 are looked at, each cut at 200 characters).
 *
 * @param common passwords and words that everybody uses, lower case
 */
export function findPatterns(
  passwords: readonly string[],
  own: OwnWords = {},
  common: ReadonlySet<string> = new Set(),
): readonly Pattern[] {
  const list = passwords.slice(0, 50).map((password) => password.normalize("NFKC").slice(0, 200));
  const singles = list.flatMap((password, at) => singlePatterns(password, at, own, common));
  return [...groups(list), ...singles];
}

/** Groups of two and more, the closest kind first; a pair is named once. */
function groups(list: readonly string[]): Pattern[] {
  const found: Pattern[] = [];
  const together = new Set<string>();
  const add = (id: PatternId, which: readonly number[], part: string) => {
    const key = which.join(",");
    if (which.length < 2 || together.has(key)) return;
    together.add(key);
    found.push({ id, which, part });
  };
  for (const [password, which] of groupBy(list, (one) => one)) add("identical", which, password);
  for (const [stem, which] of groupBy(list, stemOf)) if (stem.length >= 4) add("same-stem", which, stem);
  for (const [frame, which] of groupBy(list, frameOf))
    if (frame !== "") add("same-frame", which, frame.replace("\u0000", "…"));
  for (const { part, which } of sharedParts(list)) add("shared-part", which, part);
  return found;
}

function groupBy(list: readonly string[], keyOf: (password: string) => string): Map<string, number[]> {
  const map = new Map<string, number[]>();
  list.forEach((password, at) => {
    if (password === "") return;
    const key = keyOf(password);
    map.set(key, [...(map.get(key) ?? []), at]);
  });
  return map;
}

/** The word inside: without digits and symbols at the ends, case, and letters written as digits. `P@ssword12!` → `password`. */
function stemOf(password: string): string {
  return plain(password.replace(/^[^\p{L}@$]+/u, "").replace(/[^\p{L}@$]+$/u, ""));
}

/** What stands around the word: `Amazon2024!` and `Rakuten2024!` have the frame `…2024!`. Three characters and more. */
function frameOf(password: string): string {
  const end = /[^\p{L}]{3,200}$/u.exec(password)?.[0] ?? "";
  const start = /^[^\p{L}]{3,200}/u.exec(password)?.[0] ?? "";
  return end.length < password.length && (end !== "" || start !== "") ? `${start}\u0000${end}` : "";
}

/** A beginning or an end of four letters and more in common, the rest made by a rule: USAGIPPOI, OSARUPPOI. */
function sharedParts(list: readonly string[]): { part: string; which: number[] }[] {
  const folded = list.map(plain);
  const found = new Map<string, Set<number>>();
  for (let a = 0; a < folded.length; a += 1)
    for (let b = a + 1; b < folded.length; b += 1) {
      const [one, other] = [folded[a] ?? "", folded[b] ?? ""];
      if (one === "" || other === "" || one === other) continue;
      for (const part of [commonEnd(one, other), commonStart(one, other)])
        if ([...part].length >= 4) {
          // The shortest common part stands for the whole family.
          const set = found.get(part) ?? new Set();
          found.set(part, set.add(a).add(b));
        }
    }
  const parts = [...found].map(([part]) => part).sort((x, y) => x.length - y.length);
  const seen = new Set<string>();
  return parts.flatMap((part) => {
    const which = folded.flatMap((one, at) => (one.startsWith(part) || one.endsWith(part) ? [at] : []));
    const key = which.join(",");
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ part, which }];
  });
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

function commonEnd(a: string, b: string): string {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length += 1;
  return length === 0 ? "" : a.slice(-length);
}

function singlePatterns(password: string, at: number, own: OwnWords, common: ReadonlySet<string>): Pattern[] {
  if (password === "") return [{ id: "empty", which: [at], part: "" }];
  const found: Pattern[] = [];
  const add = (id: PatternId, part: string | undefined) => {
    if (part !== undefined) found.push({ id, which: [at], part });
  };
  const folded = plain(password);
  add(
    "common",
    [password.toLowerCase(), folded, stemOf(password)].find((one) => common.has(one)),
  );
  add("keyboard", keyboardRun(password));
  add("repeated", repeated(password));
  add(
    "own-word",
    (own.words ?? []).find((word) => [...word].length >= 2 && folded.includes(plain(word))),
  );
  const birthday = (own.birthdays ?? []).flatMap(writtenDates).find((date) => password.includes(date));
  add("birthday", birthday);
  if (birthday === undefined) add("date", isDate(password));
  return found;
}

/** The ways in which people write a day into a password. */
function writtenDates(day: string): string[] {
  const [year, month, date] = day.split("-");
  if (!year || !month || !date) return [];
  const short = year.slice(2);
  const [m, d] = [String(Number(month)), String(Number(date))];
  return [
    `${year}${month}${date}`,
    `${year}-${month}-${date}`,
    `${year}/${month}/${date}`,
    `${year}${m}${d}`,
    `${short}${month}${date}`,
    `${date}${month}${year}`,
    `${month}${date}${year}`,
    `${month}${date}`,
    `${year}${month}`,
  ];
}
