/** Which well-known names stand in a text, also when written with letters that only look right. */

import { fold } from "../fold.ts";
import type { MailBrand, MailKnowledge } from "../knowledge.ts";
import { type PhraseFinder, phraseFinder } from "../phrases.ts";
import { readTwins } from "../twins.ts";

interface Index {
  readonly finder: PhraseFinder;
  readonly owner: ReadonlyMap<string, MailBrand>;
}

const made = new WeakMap<readonly MailBrand[], Index>();

function indexOf(brands: readonly MailBrand[]): Index {
  const known = made.get(brands);
  if (known) return known;
  const owner = new Map(brands.flatMap((brand) => brand.names.map((name) => [name, brand] as const)));
  const index = { finder: phraseFinder([...owner.keys()]), owner };
  made.set(brands, index);
  return index;
}

/** Capital I read as l, digits as letters: `PayPaI`, `lCIoud`, `Amaz0n`. Letters set apart are drawn together. */
function asItLooks(text: string): string {
  return text
    .replace(/(?:(?<=^|\s)\S )(?:\S ){2,}\S(?=\s|$)/g, (run) => run.replaceAll(" ", ""))
    .replace(/(?<=[A-Za-z])0|0(?=[A-Za-z])/g, "o")
    .replace(/(?<=[A-Za-z])1|1(?=[A-Za-z])/g, "l");
}

/** @returns each brand once, with the name as it was found. */
export function brandsIn(knowledge: MailKnowledge, text: string): { id: string; name: string }[] {
  if (text === "") return [];
  const { finder, owner } = indexOf(knowledge.brands);
  const looks = asItLooks(text.slice(0, 4_000));
  const readings = [
    text.slice(0, 4_000),
    looks,
    looks.replace(/I/g, "l"),
    looks.replace(/(?<![a-z])l(?=[A-Z])/g, "I"),
  ];
  const found = new Map<string, string>();
  for (const reading of new Set(readings))
    for (const name of finder.find(readTwins(fold(reading), knowledge.letters.twins)).keys()) {
      const brand = owner.get(name);
      if (brand && !found.has(brand.id)) found.set(brand.id, name);
    }
  return [...found].map(([id, name]) => ({ id, name }));
}
