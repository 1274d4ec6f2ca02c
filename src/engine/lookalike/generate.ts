/** The look-alikes of a domain that somebody could register: a list to watch, most likely first. */
import { neighboursOf } from "./distance.ts";

export type VariantKind =
  | "ending"
  | "confusable"
  | "swapped"
  | "missing"
  | "doubled"
  | "neighbour"
  | "hyphen"
  | "added-word"
  | "ending-in-name"
  | "plural"
  | "foreign-letter";

export interface Variant {
  /** As it would be shown; the xn-- form is what a registry takes. */
  readonly domain: string;
  readonly kind: VariantKind;
  /** 1–100: how likely somebody would think of it and a reader fall for it; a ranking, no probability. */
  readonly rank: number;
}

/** What is put together with a name; data of the handbook. */
export interface VariantKnowledge {
  /** Endings to try, the most likely first. */
  readonly endings: readonly string[];
  readonly wordsBehind: readonly string[];
  readonly wordsBefore: readonly string[];
  /** Letters and what is drawn like them. */
  readonly alike: Readonly<Record<string, readonly string[]>>;
}

/**
 * The variants of a registrable name, given its label and suffix (`example`, `co.jp`), without the name itself.
 * At most `most`, ranked; the same on each call.
 */
export function lookalikesOf(
  label: string,
  suffix: string,
  knowledge: VariantKnowledge,
  most = 200,
): readonly Variant[] {
  const name = label.toLowerCase().slice(0, 63);
  if (name === "" || suffix === "") return [];
  const found = new Map<string, Variant>();
  const add = (changed: string, ending: string, kind: VariantKind, rank: number) => {
    const domain = `${changed}.${ending}`;
    const known = found.get(domain);
    if (domain === `${name}.${suffix}` || !possible(changed) || (known && known.rank >= rank)) return;
    found.set(domain, { domain, kind, rank: Math.max(1, Math.min(100, Math.round(rank))) });
  };
  knowledge.endings.forEach((ending, at) => void add(name, ending, "ending", 95 - at * 2));
  for (const [changed, kind, rank] of labelVariants(name, suffix, knowledge)) {
    add(changed, suffix, kind, rank);
    // Whoever makes a name up takes the ending that is easiest to get.
    if (suffix !== "com") add(changed, "com", kind, rank - 12);
    if (suffix !== "jp" && suffix.endsWith("jp")) add(changed, "jp", kind, rank - 20);
  }
  return [...found.values()]
    .sort((a, b) => b.rank - a.rank || (a.domain < b.domain ? -1 : 1))
    .slice(0, Math.max(0, most));
}

/** What registries take: letters, digits, hyphens not at the ends. */
function possible(label: string): boolean {
  return /^[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}-]{0,62}$/u.test(label) && !label.endsWith("-");
}

type Change = readonly [changed: string, kind: VariantKind, rank: number];

function labelVariants(name: string, suffix: string, knowledge: VariantKnowledge): Change[] {
  const chars = [...name];
  const at = (from: number, count: number, put: string) =>
    [...chars.slice(0, from), put, ...chars.slice(from + count)].join("");
  const changes: Change[] = [];
  const joined = suffix.replaceAll(".", "");
  changes.push(
    [`${name}-${suffix.replaceAll(".", "-")}`, "ending-in-name", 88],
    [`${name}${joined}`, "ending-in-name", 82],
  );
  changes.push([`www${name}`, "added-word", 70], [`${name}s`, "plural", 60]);
  if (name.includes("-")) changes.push([name.replaceAll("-", ""), "hyphen", 92]);
  for (const word of knowledge.wordsBehind)
    changes.push([`${name}-${word}`, "added-word", 72], [`${name}${word}`, "added-word", 55]);
  for (const word of knowledge.wordsBefore) changes.push([`${word}-${name}`, "added-word", 62]);
  chars.forEach((char, index) => {
    const next = chars[index + 1];
    // The first letter is seen best: changes there fool fewer readers.
    const seen = index === 0 ? -15 : 0;
    if (next !== undefined && next !== char && char !== "-" && next !== "-")
      changes.push([at(index, 2, next + char), "swapped", 78 + seen]);
    if (char !== "-")
      changes.push([
        at(index, 1, ""),
        char === next ? "doubled" : "missing",
        (char === next ? 84 : 74) + seen,
      ]);
    if (char !== "-") changes.push([at(index, 1, char + char), "doubled", 76 + seen]);
    for (const key of neighboursOf(char)) changes.push([at(index, 1, key), "neighbour", 50 + seen]);
    if (index > 1 && index < chars.length - 1 && char !== "-" && chars[index - 1] !== "-")
      changes.push([at(index, 0, "-"), "hyphen", 45]);
    for (const other of knowledge.alike[char] ?? [])
      changes.push(
        /^[a-z0-9]+$/.test(other)
          ? [at(index, 1, other), "confusable", 90 + seen]
          : [at(index, 1, other), "foreign-letter", 40 + seen],
      );
  });
  for (const [two, one] of [
    ["rn", "m"],
    ["vv", "w"],
    ["cl", "d"],
  ] as const)
    if (name.includes(two)) changes.push([name.replace(two, one), "confusable", 90]);
  return changes;
}
