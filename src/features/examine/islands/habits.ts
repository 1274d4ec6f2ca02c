/** What several passwords have in common, and what makes one of them easy to guess. */
import { findPatterns, type Pattern } from "#src/engine/password/index.ts";
import { commonPasswords } from "#src/handbook/passwords/common.ts";
import type { Lang } from "#src/text/words.ts";
import { passwordText } from "../text/passwords.ts";
import { line, list } from "./lines.ts";

const common: ReadonlySet<string> = new Set(commonPasswords);

export interface Typed {
  readonly passwords: readonly string[];
  readonly own: readonly string[];
  /** YYYY-MM-DD or "". */
  readonly birthday: string;
}

export function habitLines(lang: Lang, { passwords, own, birthday }: Typed): HTMLElement[] {
  const t = passwordText[lang];
  if (passwords.length === 0) return [];
  const birthdays = birthday === "" ? [] : [birthday];
  const found = findPatterns(passwords, { words: own, birthdays }, common);
  if (found.length === 0) return [line(t.noPattern)];
  return [list(found.map((one) => [line(wordsOf(lang, one), "p"), line(whereOf(lang, one), "p", "soft")]))];
}

function wordsOf(lang: Lang, { id }: Pattern): string {
  const t = passwordText[lang];
  return id === "birthday" ? t.birthdayFound : t[id];
}

function whereOf(lang: Lang, { which, part, id }: Pattern): string {
  const places = passwordText[lang].which(which.map((at) => at + 1).join(", "));
  // The frame is two parts with a NUL between them.
  return part === "" || id === "empty" ? places : `${places}: ${part.replace("\0", "…")}`;
}
