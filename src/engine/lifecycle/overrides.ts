/** Corrections by people: "this name is that product", kept once and for ever. */
import type { Matcher } from "./compile.ts";
import { chooseCycle } from "./cycle.ts";
import { tokensOf } from "./fold.ts";
import type { Match } from "./match.ts";

export interface Override {
  /** As it was written; compared after folding. */
  readonly name: string;
  /** Only for this version; "" for every version of that name. */
  readonly version: string;
  /** "" says: none of ours. */
  readonly productId: string;
  /** "" says: read the cycle from the version as usual. */
  readonly cycleId: string;
}

/** The correction for a folded name, the one with its version first; undefined if nobody said anything. */
export function overrideFor(
  matcher: Matcher,
  overrides: readonly Override[],
  name: string,
  version: string,
): Match | undefined {
  if (overrides.length === 0) return undefined;
  const same = overrides.filter((override) => matcher.fold(override.name) === name);
  const found =
    same.find((override) => override.version !== "" && matcher.fold(override.version) === version) ??
    same.find((override) => override.version === "");
  if (!found) return undefined;
  const why = {
    named: name,
    version,
    unexplained: [],
    assumed: false,
    outside: null,
    corrected: true,
    extended: false,
  };
  const none = { product: null, cycle: null, candidates: [], alternatives: [], confidence: 1, why } as const;
  if (found.productId === "") return { ...none, band: "high" };
  const compiled = matcher.byId.get(found.productId);
  if (!compiled) return undefined;
  const { product } = compiled;
  const chosen = product.cycles.find(({ id }) => id === found.cycleId);
  const words = [...tokensOf(name), ...tokensOf(version)];
  const reading = chooseCycle(compiled, {
    text: `${name} ${version}`.trim(),
    words: words.map(({ text }) => text),
    nameLength: 0,
    versions: [...tokensOf(version), ...tokensOf(name)]
      .filter(({ isNumber }) => isNumber)
      .map(({ text }) => text),
  });
  return {
    ...none,
    band: "high",
    product,
    cycle: chosen ?? reading.cycle,
    candidates: chosen ? [chosen] : reading.candidates,
  };
}
