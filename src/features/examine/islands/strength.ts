/** The answer to one password: kinds and length, combinations, attack times, and what a guesser would need. */
import { bitsOf, combinations, ingredients } from "#src/engine/password/index.ts";
import { attacks } from "#src/handbook/passwords/attacks.ts";
import { formatExact, formatLarge } from "#src/text/large-numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { attackLine } from "../rules/attack-line.ts";
import { passwordText } from "../text/passwords.ts";
import { guessesLog10 } from "./guesses.ts";
import { line, table } from "./lines.ts";

/** From so many tries on a guesser with word lists is no better than one who tries everything. */
const CLOSE = 2;

export function strengthLines(lang: Lang, password: string): HTMLElement[] {
  const t = passwordText[lang];
  const { length, alphabet } = ingredients(password);
  const count = combinations(alphabet, Math.min(length, 1_000));
  const rows = attacks.map((attack) => [attack.name[lang], attackLine(lang, count, attack)]);
  return [
    line(t.made(length, alphabet)),
    line(`${t.count}: ${t.exactly(formatLarge(count, lang), formatExact(count))}`, "p", "address"),
    line(t.lengthFirst),
    line(t.times, "h3"),
    table([t.way, t.half], rows),
  ];
}

/** Undefined where word lists are of no help against it. */
export async function guessLine(
  lang: Lang,
  password: string,
  known: readonly string[],
): Promise<HTMLElement | undefined> {
  const t = passwordText[lang];
  const { length, alphabet } = ingredients(password);
  const all = bitsOf(combinations(alphabet, Math.min(length, 1_000))) * Math.LOG10E * Math.LN2;
  const log10 = await guessesLog10(password, known);
  if (log10 > all - CLOSE) return undefined;
  return line(t.guessed(formatLarge(10n ** BigInt(Math.max(0, Math.floor(log10))), lang)), "p", "do-this");
}
