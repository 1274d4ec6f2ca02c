/** Makes the pack quick to search: every name by its first word, every pattern and rule ready. */
import { type Fold, folder, tokensOf } from "./fold.ts";
import type { Cycle, LifecyclePack, Product } from "./pack.ts";
import { numbersOf } from "./version.ts";

export interface Name {
  readonly words: readonly string[];
  /** Null: the name of some other thing, which only keeps others away. */
  readonly product: Compiled | null;
  readonly everyday: boolean;
}

export interface Label {
  readonly words: readonly string[];
  readonly cycle: Cycle;
  /** Without the 5G at its end, which many leave out. */
  readonly shortened: boolean;
}

export interface Compiled {
  readonly product: Product;
  /** Words that explain themselves beside the product's name. */
  readonly own: ReadonlySet<string>;
  /** Those of them that are no part of its names. */
  readonly beside: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
  readonly rules: readonly { readonly when: RegExp; readonly cycle: string; readonly assumed: boolean }[];
  readonly variants: readonly { readonly when: RegExp | null; readonly suffix: string }[];
  /** Cycles known by words ("galaxy s 21 ultra"), the longest first; made when first asked for. */
  readonly labels: () => readonly Label[];
  /** Cycles known by numbers alone. */
  readonly numbers: readonly { readonly parts: readonly number[]; readonly cycle: Cycle }[];
}

export interface Matcher {
  readonly pack: LifecyclePack;
  readonly fold: Fold;
  readonly byFirstWord: ReadonlyMap<string, readonly Name[]>;
  readonly compiled: readonly Compiled[];
  readonly byId: ReadonlyMap<string, Compiled>;
  readonly noVersion: ReadonlySet<string>;
  readonly noise: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

/** Compiles once; a matcher may be kept as long as its pack. */
export function compileMatcher(pack: LifecyclePack): Matcher {
  const fold = folder(pack.words);
  const everyday = new Set(pack.words.everyday);
  const plain = new Set(pack.words.tooPlain);
  const byFirstWord = new Map<string, Name[]>();
  const add = (written: string, product: Compiled | null) => {
    const words = tokensOf(fold(written.replace(/^~/, ""))).map(({ text }) => text);
    const [first] = words;
    if (first === undefined || (words.length === 1 && plain.has(first))) return;
    const isEveryday = written.startsWith("~") || (words.length === 1 && everyday.has(first));
    const names = byFirstWord.get(first) ?? [];
    const same = names.findIndex(
      (name) => name.product === product && name.words.join(" ") === words.join(" "),
    );
    const stays = isEveryday && (names[same]?.everyday ?? true);
    if (same === -1) names.push({ words, product, everyday: isEveryday });
    else names[same] = { words, product, everyday: stays };
    byFirstWord.set(first, names);
  };
  const compiled = pack.products.map((product) => compileProduct(product, fold));
  for (const one of compiled) for (const name of one.product.naming.names) add(name, one);
  for (const other of pack.words.others) add(other, null);
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  return {
    pack,
    fold,
    byFirstWord,
    compiled,
    byId: new Map(compiled.map((one) => [one.product.id, one])),
    noVersion: new Set(pack.words.noVersion),
    noise: new Set(pack.words.noise),
    parts: new Set(pack.words.parts),
  };
}

function compileProduct(product: Product, fold: Fold): Compiled {
  const { naming, cycles } = product;
  const wordsOf = (text: string) => tokensOf(fold(text)).map((token) => token.text);
  const nameWords = new Set(naming.names.flatMap(wordsOf));
  const beside = [...(naming.vendorWords ?? []), ...(naming.also ?? [])].flatMap(wordsOf);
  const title = wordsOf(product.title.en);
  return {
    product,
    own: new Set([...nameWords, ...beside]),
    beside: new Set(beside),
    patterns: (naming.patterns ?? []).map((pattern) => new RegExp(pattern, "u")),
    rules: (naming.cycleRules ?? []).map(({ when, cycle, assumed }) => ({
      when: new RegExp(when, "u"),
      cycle,
      assumed: assumed === true,
    })),
    variants: (naming.variants ?? []).map(({ when, suffix }) => ({
      when: when === "" ? null : new RegExp(when, "u"),
      suffix,
    })),
    labels: once(() =>
      cycles
        .flatMap((cycle) => labelsOf(cycle, title, wordsOf, naming.noNumbers === true))
        .sort((a, b) => b.words.length - a.words.length || Number(a.shortened) - Number(b.shortened)),
    ),
    numbers: cycles
      .filter(({ id }) => /^\d+(\.\d+)*$/.test(id))
      .map((cycle) => ({ parts: numbersOf(cycle.id), cycle })),
  };
}

/** Most products are never asked about; their labels are not worth making at the start. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Ways of writing a cycle in words; what the product is called is left out at the beginning. */
function labelsOf(
  cycle: Cycle,
  title: readonly string[],
  wordsOf: (text: string) => string[],
  alsoNumbers: boolean,
): Label[] {
  const written = [cycle.label, cycle.id].filter((text) => (alsoNumbers ? text !== "" : /[a-z]/i.test(text)));
  const rows = written.map((text) => {
    let words = wordsOf(text);
    while (words.length > 0 && title.includes(words[0] ?? "")) words = words.slice(1);
    return words;
  });
  const full = new Map(rows.map((words) => [words.join(" "), words]));
  const shorter = rows
    .filter((words) => words.length > 2 && words.at(-1) === "g" && words.at(-2) === "5")
    .map((words) => words.slice(0, -2));
  return [
    ...[...full.values()].map((words) => ({ words, cycle, shortened: false })),
    ...shorter.map((words) => ({ words, cycle, shortened: true })),
  ].filter(({ words }) => words.length > 0);
}
