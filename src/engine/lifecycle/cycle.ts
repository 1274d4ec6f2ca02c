/** Which cycle a version belongs to; where it cannot be told, the cycles that come into question. */
import type { Compiled } from "./compile.ts";
import type { Cycle } from "./pack.ts";
import { beginsWith, compareVersions, numbersOf } from "./version.ts";

export interface CycleChoice {
  readonly cycle: Cycle | null;
  /** Cycles that come into question; all of the product's where nothing was said. */
  readonly candidates: readonly Cycle[];
  /** Something was left open and the usual case was taken. */
  readonly assumed: boolean;
  /** What was read as version; "" if nothing. */
  readonly read: string;
  /** A version is given that lies outside what we know. */
  readonly outside: "newer" | "unknown" | null;
}

interface Said {
  /** Folded: the part of the name that concerns the product, and the version given beside it. */
  readonly text: string;
  readonly words: readonly string[];
  /** How many of the words are the product's name. */
  readonly nameLength: number;
  /** Numbers in the order in which they are to be believed. */
  readonly versions: readonly string[];
}

export function chooseCycle(compiled: Compiled, said: Said): CycleChoice {
  return byRule(compiled, said) ?? byLabel(compiled, said) ?? byNumber(compiled, said);
}

function byRule({ rules, variants, product }: Compiled, { text }: Said): CycleChoice | undefined {
  for (const { when, cycle: wanted, assumed } of rules) {
    const match = when.exec(text);
    if (!match) continue;
    const read = match[0].trim();
    const id = wanted.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? "");
    if (!id.endsWith("*")) {
      const found = withVariant(product.cycles, id, variants, text);
      if (found) return { ...found, assumed: found.assumed || assumed, read, outside: null };
      continue;
    }
    const candidates = inQuestion(product.cycles, id.slice(0, -1), variants, text);
    const [only] = candidates;
    if (only)
      return { cycle: candidates.length === 1 ? only : null, candidates, assumed, read, outside: null };
  }
  return undefined;
}

/** The cycle of that name, or its edition that is said; the usual edition where none is. */
function withVariant(
  cycles: readonly Cycle[],
  id: string,
  variants: Compiled["variants"],
  text: string,
): Pick<CycleChoice, "cycle" | "candidates" | "assumed"> | undefined {
  const siblings = cycles.filter(
    (cycle) => cycle.id === id || variants.some(({ suffix }) => suffix !== "" && cycle.id === id + suffix),
  );
  const said = variants.find(
    ({ when, suffix }) => when?.test(text) && siblings.some((cycle) => cycle.id === id + suffix),
  );
  const usual = variants.find(
    ({ when, suffix }) => when === null && siblings.some((cycle) => cycle.id === id + suffix),
  );
  const chosen = said ?? usual ?? { when: null, suffix: "" };
  const cycle = siblings.find((one) => one.id === id + chosen.suffix);
  if (!cycle) return undefined;
  return { cycle, candidates: siblings, assumed: !said && siblings.length > 1 };
}

function inQuestion(
  cycles: readonly Cycle[],
  start: string,
  variants: Compiled["variants"],
  text: string,
): Cycle[] {
  const line = cycles.filter(({ id }) => id === start || id.startsWith(start));
  const said = variants.find(({ when }) => when?.test(text));
  if (!said) return line;
  const suffixes = variants.map(({ suffix }) => suffix).filter((suffix) => suffix !== "");
  const fitting = line.filter(
    ({ id }) => id.endsWith(said.suffix) || !suffixes.some((suffix) => id.endsWith(suffix)),
  );
  return fitting.length > 0 ? fitting : line;
}

function byLabel({ labels, product }: Compiled, { words, nameLength }: Said): CycleChoice | undefined {
  for (const { words: label, cycle } of labels())
    if (
      startsOf(words, label, nameLength).some((start) =>
        label.every((word, at) => words[start + at] === word),
      )
    )
      return { cycle, candidates: [cycle], assumed: false, read: label.join(" "), outside: null };
  return product.naming.noNumbers
    ? { cycle: null, candidates: product.cycles, assumed: false, read: "", outside: null }
    : undefined;
}

/** Where a label may begin; one that begins with a number stands directly after the name ("iPhone 12 Pro"). */
function startsOf(words: readonly string[], label: readonly string[], nameLength: number): readonly number[] {
  if (!/^\d/.test(label[0] ?? "")) return words.map((_, start) => start);
  return /^v(?:er(?:sion)?)?$/.test(words[nameLength] ?? "") ? [nameLength + 1] : [nameLength];
}

function byNumber({ numbers, product }: Compiled, { versions }: Said): CycleChoice {
  for (const read of versions) {
    const version = numbersOf(read);
    const inside = numbers
      .filter(({ parts }) => beginsWith(version, parts))
      .sort((a, b) => b.parts.length - a.parts.length)[0];
    if (inside)
      return { cycle: inside.cycle, candidates: [inside.cycle], assumed: false, read, outside: null };
    // "11" may be 11.0; "4" may be any of 4.9, 4.8 …
    const line = numbers.filter(({ parts }) => beginsWith(parts, version)).map(({ cycle }) => cycle);
    const [only] = line;
    if (only)
      return {
        cycle: line.length === 1 ? only : null,
        candidates: line,
        assumed: false,
        read,
        outside: null,
      };
  }
  const [first] = versions;
  return {
    cycle: null,
    candidates: product.cycles,
    assumed: false,
    read: first ?? "",
    outside: first === undefined ? null : outsideOf(numbersOf(first), numbers),
  };
}

function outsideOf(version: readonly number[], numbers: Compiled["numbers"]): "newer" | "unknown" {
  const newest = numbers.reduce<readonly number[]>(
    (most, { parts }) => (compareVersions(parts, most) > 0 ? parts : most),
    [],
  );
  return newest.length > 0 && compareVersions(version, newest) > 0 ? "newer" : "unknown";
}
