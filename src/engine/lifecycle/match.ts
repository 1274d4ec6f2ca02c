/** From a messy name and version to a product and a cycle, with how sure that is and why. */
import type { Compiled, Matcher } from "./compile.ts";
import { type CycleChoice, chooseCycle } from "./cycle.ts";
import { findPlaces, type Place } from "./find.ts";
import { type Token, tokensOf } from "./fold.ts";
import { type Override, overrideFor } from "./overrides.ts";
import type { Cycle, Product } from "./pack.ts";

export type Band = "high" | "medium" | "low" | "none";

export interface Match {
  readonly product: Product | null;
  readonly cycle: Cycle | null;
  /** Cycles that come into question where `cycle` is null, or among which one was taken. */
  readonly candidates: readonly Cycle[];
  /** 0 … 1. Set by hand and held against a table of names: of those with 0.95 or more, 97 in 100 are right. */
  readonly confidence: number;
  readonly band: Band;
  readonly why: Why;
  readonly alternatives: readonly Alternative[];
}

export interface Why {
  /** Words that named the product. */
  readonly named: string;
  /** What was read as version; "" if nothing. */
  readonly version: string;
  /** Words that nothing explains. */
  readonly unexplained: readonly string[];
  readonly assumed: boolean;
  readonly outside: CycleChoice["outside"];
  /** A person said so. */
  readonly corrected: boolean;
  /** Extended support was said to be bought ("ESU"). */
  readonly extended: boolean;
}

export interface Alternative {
  readonly product: Product;
  readonly cycle: Cycle | null;
  readonly confidence: number;
}

/** Below this an answer is only an alternative. */
const LEAST = 0.6;

export function bandOf(confidence: number): Band {
  if (confidence >= 0.85) return "high";
  if (confidence >= 0.7) return "medium";
  return confidence >= LEAST ? "low" : "none";
}

interface Reading {
  readonly compiled: Compiled;
  readonly choice: CycleChoice;
  readonly confidence: number;
  readonly named: string;
  readonly unexplained: readonly string[];
  readonly start: number;
}

/**
 * Identifies a product. An empty version is no version at all: the product is known, the cycle is not.
 * `overrides` are the corrections of people, which come first and stay.
 */
export function matchProduct(
  matcher: Matcher,
  name: string,
  version = "",
  overrides: readonly Override[] = [],
): Match {
  const folded = matcher.fold(name);
  const written = matcher.fold(version);
  const given = isNothing(matcher, written) ? "" : written;
  const extended = /(?<![a-z])(?:esu|extended security updates?)(?![a-z])/.test(`${folded} ${given}`);
  const corrected = overrideFor(matcher, overrides, folded, given);
  if (corrected) return { ...corrected, why: { ...corrected.why, extended } };
  const tokens = tokensOf(folded);
  const places = withoutMentions(findPlaces(matcher, folded, tokens), tokens);
  const readings = readingsOf(matcher, folded, tokens, places, given).sort(
    (a, b) =>
      Number(b.confidence >= LEAST) - Number(a.confidence >= LEAST) ||
      rank(a) - rank(b) ||
      b.confidence - a.confidence ||
      a.start - b.start,
  );
  const [best, ...others] = readings;
  const several = best && others.some((other) => other.confidence >= LEAST && rank(other) === rank(best));
  const confidence = best ? round(several ? Math.min(best.confidence, 0.75) : best.confidence) : 0;
  const accepted = best && confidence >= LEAST ? best : undefined;
  const rest = accepted ? others : readings;
  return {
    product: accepted?.compiled.product ?? null,
    cycle: accepted?.choice.cycle ?? null,
    candidates: accepted?.choice.candidates ?? [],
    confidence: accepted ? confidence : 0,
    band: bandOf(accepted ? confidence : 0),
    why: {
      named: accepted?.named ?? "",
      version: accepted?.choice.read ?? "",
      unexplained: accepted?.unexplained ?? tokens.filter((token) => !token.isNumber).map(({ text }) => text),
      assumed: accepted?.choice.assumed ?? false,
      outside: accepted?.choice.outside ?? null,
      corrected: false,
      extended,
    },
    alternatives: [...editions(accepted), ...rest.map(asAlternative)].slice(0, 5),
  };
}

/** "-", "N/A" and "unknown" are no versions, and neither is "*", which other lists write for "any". */
function isNothing(matcher: Matcher, version: string): boolean {
  return /^[-*?\s\u30fc]*$/.test(version) || matcher.noVersion.has(version);
}

/** "Temurin JDK": a name that is among another's own words is a part of that name, and no second product. */
function withoutMentions(places: readonly Place[], tokens: readonly Token[]): Place[] {
  const isAmong = (place: Place, { product }: Place) =>
    tokens.slice(place.start, place.end).every(({ text }) => product?.beside.has(text));
  return places.filter(
    (one) =>
      !places.some(
        (other) =>
          one.product !== null &&
          other.product !== null &&
          other.product !== one.product &&
          isAmong(one, other) &&
          !isAmong(other, one),
      ),
  );
}

/** A system before the machine it runs on, and both before what is only mentioned. */
const rank = ({ compiled, choice }: Reading) =>
  (compiled.product.kind === "device" ? 2 : 0) + (choice.cycle || choice.read !== "" ? 0 : 1);

function readingsOf(
  matcher: Matcher,
  folded: string,
  tokens: readonly Token[],
  places: readonly Place[],
  given: string,
): Reading[] {
  const products = new Map<Compiled, Place[]>();
  for (const place of places)
    if (place.product) products.set(place.product, [...(products.get(place.product) ?? []), place]);
  const explained = new Set<number>();
  for (const place of places)
    if (place.product) for (let at = place.start; at < place.end; at += 1) explained.add(at);
  return [...products].map(([compiled, own]) =>
    read(matcher, compiled, { folded, tokens, places, own, explained, given, alone: products.size === 1 }),
  );
}

interface Scene {
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly places: readonly Place[];
  readonly own: readonly Place[];
  /** Words that name some product. */
  readonly explained: ReadonlySet<number>;
  readonly given: string;
  readonly alone: boolean;
}

function read(matcher: Matcher, compiled: Compiled, scene: Scene): Reading {
  const { tokens, own, explained, given, folded, alone } = scene;
  const [first] = own;
  const start = first?.start ?? 0;
  const end = own.at(-1)?.end ?? 0;
  // What follows the name, up to the next product, belongs to it; what precedes it only if nothing follows.
  const next = scene.places.filter((place) => place.product !== compiled && place.start >= end)[0];
  const until = next?.start ?? tokens.length;
  const after = tokens.slice(first?.end ?? 0, until);
  const before = scene.places.some((place) => place.product !== compiled && place.end <= start)
    ? []
    : tokens.slice(0, start);
  const text = alone
    ? `${folded} ${given}`.trim()
    : `${folded.slice(tokens[before.length > 0 ? 0 : start]?.at ?? 0, tokens[until]?.at)} ${given}`.trim();
  const givenTokens = tokensOf(given);
  const choice = chooseCycle(compiled, {
    text,
    words: [...tokens.slice(start, until), ...givenTokens].map((token) => token.text),
    nameLength: (first?.end ?? 0) - start,
    versions: compiled.product.naming.noNumbers
      ? []
      : [...givenTokens, ...after, ...before].filter((token) => token.isNumber).map((token) => token.text),
  });
  const unexplained = tokens.filter(
    (token, at) =>
      !token.isNumber &&
      token.text.length > 1 &&
      !explained.has(at) &&
      !compiled.own.has(token.text) &&
      !matcher.noise.has(token.text),
  );
  const following = after.find((token) => !compiled.own.has(token.text) && !matcher.noise.has(token.text));
  return {
    compiled,
    choice,
    start,
    named: own
      .map((place) =>
        tokens
          .slice(place.start, place.end)
          .map(({ text: word }) => word)
          .join(" "),
      )
      .join(", "),
    unexplained: unexplained.map((token) => token.text),
    confidence: confidenceOf(matcher, scene, {
      choice,
      unexplained: unexplained.map((token) => token.text),
      adjacent: following?.isNumber === true && choice.cycle !== null,
      own,
      inLabel: choice.read !== "" && following !== undefined && choice.read.startsWith(following.text),
    }),
  };
}

interface Signs {
  readonly choice: CycleChoice;
  readonly unexplained: readonly string[];
  /** The version stands directly after the name. */
  readonly adjacent: boolean;
  readonly inLabel: boolean;
  readonly own: readonly Place[];
}

/** The heart of the matter: what is not explained decides. */
function confidenceOf(matcher: Matcher, scene: Scene, signs: Signs): number {
  const { choice, own } = signs;
  const label = new Set(choice.read.split(" "));
  const unexplained = signs.unexplained.filter((word) => !label.has(word));
  const everyday = own.every((place) => place.everyday);
  const byPattern = own.some((place) => place.byPattern);
  if (unexplained.some((word) => matcher.parts.has(word))) return 0.3;
  if (scene.places.some((place) => place.product === null)) return 0.3;
  if (isPlatform(scene, own)) return 0.4;
  const known = choice.cycle
    ? choice.assumed
      ? 0.88
      : 0.97
    : choice.outside
      ? 0.8
      : choice.read
        ? 0.86
        : 0.9;
  const count = unexplained.length;
  if (everyday) {
    const shared = scene.places.some((place) => place.product !== null && !own.includes(place));
    if (count > 0 || choice.outside || shared) return 0.35;
    return choice.cycle ? Math.min(known, 0.86) : 0.66;
  }
  if (count === 0) return known;
  if (byPattern) return Math.max(0.7, known - 0.04 * count);
  if (signs.adjacent || signs.inLabel) return Math.max(0.62, known - 0.06 * count);
  return 0.45;
}

/** "Zoom for Windows 10", "OpenSSH for Windows": what follows "for" is where something else runs. */
function isPlatform({ tokens }: Scene, own: readonly Place[]): boolean {
  const start = own[0]?.start ?? 0;
  const before = tokens[start - 1]?.text;
  return (before === "for" || before === "on") && start > 1;
}

const round = (value: number) => Math.round(value * 100) / 100;

function asAlternative({ compiled, choice, confidence }: Reading): Alternative {
  return { product: compiled.product, cycle: choice.cycle, confidence: round(confidence) };
}

/** Other editions, where the usual one was taken. */
function editions(accepted: Reading | undefined): Alternative[] {
  if (!accepted?.choice.assumed) return [];
  const { choice, compiled } = accepted;
  return choice.candidates
    .filter((cycle) => cycle !== choice.cycle)
    .map((cycle) => ({ product: compiled.product, cycle, confidence: 0.3 }));
}
