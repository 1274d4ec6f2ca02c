/** Finds where products are named in a folded name; a longer name beats one that lies inside it. */
import type { Compiled, Matcher } from "./compile.ts";
import type { Token } from "./fold.ts";

/** A place in the name: words from `start` up to, not including, `end`. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Null where something is named that is no product of the pack. */
  readonly product: Compiled | null;
  readonly everyday: boolean;
  /** Named by its model number. */
  readonly byPattern: boolean;
}

export function findPlaces(matcher: Matcher, folded: string, tokens: readonly Token[]): Place[] {
  const all = [...namedPlaces(matcher, tokens), ...patternPlaces(matcher, folded, tokens)];
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start || (other.byPattern && !one.byPattern)),
      ),
  );
}

function namedPlaces(matcher: Matcher, tokens: readonly Token[]): Place[] {
  const places: Place[] = [];
  for (let start = 0; start < tokens.length; start += 1)
    for (const { words, product, everyday } of matcher.byFirstWord.get(tokens[start]?.text ?? "") ?? [])
      if (words.every((word, offset) => tokens[start + offset]?.text === word))
        places.push({ start, end: start + words.length, product, everyday, byPattern: false });
  return places;
}

function patternPlaces(matcher: Matcher, folded: string, tokens: readonly Token[]): Place[] {
  const places: Place[] = [];
  for (const product of matcher.compiled)
    for (const pattern of product.patterns) {
      const match = pattern.exec(folded);
      if (!match) continue;
      const until = match.index + match[0].length;
      const inside = tokens.flatMap(({ at, text }, index) =>
        at + text.length > match.index && at < until ? [index] : [],
      );
      const [start] = inside;
      if (start !== undefined)
        places.push({ start, end: start + inside.length, product, everyday: false, byPattern: true });
    }
  return places;
}
