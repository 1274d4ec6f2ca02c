/** The content as it is written, and the pack made from it: data lines, names by family, products of our own. */
import { type LineProduct, readCycle, readProductLines } from "./lines.ts";
import type { Confidence, LifecyclePack, NameWords, Naming, Product, ProductKind, Words } from "./pack.ts";

/** What we add to a product of the data: names, rules for its cycles, where to look. */
export interface Called extends Partial<Naming> {
  readonly ja?: string;
  readonly vendor?: string;
  readonly look?: string;
  /** Only these names, not those of the data. */
  readonly only?: true;
}

/** A product that the data lack. Cycles are written as in the data: `id|label|released|active|ends|extended|latest|l`. */
export interface OwnProduct {
  readonly id: string;
  readonly title: Words;
  readonly vendor: string;
  readonly kind: ProductKind;
  readonly naming: Naming;
  readonly cycles: readonly string[];
  readonly look: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly confidence: Confidence;
}

export interface LineSource {
  readonly kind: ProductKind;
  readonly text: string;
  readonly source: string;
  readonly checkedOn: string;
}

export interface LifecycleMaterial {
  readonly lines: readonly LineSource[];
  readonly called: Readonly<Record<string, Called>>;
  readonly own: readonly OwnProduct[];
  readonly words: NameWords;
}

/** Puts the pack together; later sources replace products of the same id of earlier ones. */
export function buildPack({ lines, called, own, words }: LifecycleMaterial): LifecyclePack {
  const products = new Map<string, Product>();
  for (const source of lines)
    for (const product of readProductLines(source.text))
      products.set(product.id, fromLines(product, source, called[product.id] ?? {}));
  for (const product of own) products.set(product.id, { ...product, cycles: product.cycles.map(readCycle) });
  const all = [...products.values()];
  const checkedOn =
    all
      .map((one) => one.checkedOn)
      .sort()
      .at(-1) ?? "";
  return { checkedOn, products: all, words };
}

function fromLines(product: LineProduct, source: LineSource, called: Called): Product {
  const { names = [], also = [], vendorWords = [], only, ja, vendor, look, ...rules } = called;
  return {
    id: product.id,
    title: { ja: ja ?? product.title, en: product.title },
    vendor: vendor ?? firstWordUp(product.vendor),
    kind: source.kind,
    cycles: product.cycles,
    naming: {
      ...rules,
      names: only ? names : [...namesFrom(product), ...names],
      also,
      vendorWords: [...product.vendor.split(/[ -]/), ...vendorWords].filter((word) => word !== ""),
    },
    look: look ?? `${source.source}/${product.id}`,
    source: `${source.source}/${product.id}`,
    checkedOn: source.checkedOn,
    confidence: "reported",
  };
}

/** The title with and without the vendor before it, what stands in brackets, and what others call it. */
function namesFrom({ id, title, vendor, alsoCalled }: LineProduct): string[] {
  const bare = title.replace(/\s*\([^)]*\)/g, "");
  const words = bare.split(" ");
  const vendors = new Set(vendor.toLowerCase().split(/[ -]/));
  let first = 0;
  while (first < words.length - 1 && vendors.has((words[first] ?? "").toLowerCase())) first += 1;
  const stripped = words.slice(first);
  // A single word without its maker is often an everyday word.
  const short = `${first > 0 && stripped.length === 1 ? "~" : ""}${stripped.join(" ")}`;
  const bracketed = /\(([^)]+)\)/.exec(title)?.[1];
  return [
    ...new Set([bare, short, ...(bracketed ? [bracketed] : []), ...alsoCalled, id.replaceAll("-", " ")]),
  ];
}

const firstWordUp = (vendor: string) =>
  vendor.replace(/-/g, " ").replace(/(^|\s)[a-z]/g, (letter) => letter.toUpperCase());
