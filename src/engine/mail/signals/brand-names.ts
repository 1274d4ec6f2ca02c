/** Which well-known names stand in a text, also when written with letters that only look right. */
import { fold } from "../fold.ts";
import type { MailBrand, MailKnowledge } from "../knowledge.ts";
import { type PhraseFinder, phraseFinder } from "../phrases.ts";
import { readTwins } from "../twins.ts";

interface Index {
  readonly finder: PhraseFinder;
  readonly owner: ReadonlyMap<string, MailBrand>;
  /** By folded name. */
  readonly whole: ReadonlyMap<string, MailBrand>;
  readonly quiet: ReadonlySet<string>;
}

const made = new WeakMap<readonly MailBrand[], Index>();

function indexOf({ brands, quietNames, wholeNames }: MailKnowledge): Index {
  const known = made.get(brands);
  if (known) return known;
  const wholeOnly = new Set(wholeNames);
  const named = brands.flatMap((brand) => brand.names.map((name) => [name, brand] as const));
  const owner = new Map(named.filter(([name]) => !wholeOnly.has(name)));
  const whole = new Map(
    named.filter(([name]) => wholeOnly.has(name)).map(([name, brand]) => [fold(name), brand] as const),
  );
  const index = { finder: phraseFinder([...owner.keys()]), owner, whole, quiet: new Set(quietNames) };
  made.set(brands, index);
  return index;
}

/** Letters set apart are drawn together, digits inside words read as letters: `C o i n`, `Amaz0n`. */
function asItLooks(text: string): string {
  return text
    .replace(/(?:^|\s)(?:\S ){3,30}\S(?=\s|$)/g, (run) => run.replaceAll(" ", ""))
    .replace(/(?<=[A-Za-z])0|0(?=[A-Za-z])/g, "o")
    .replace(/(?<=[A-Za-z])1|1(?=[A-Za-z])/g, "l");
}

/** Capital I and small l are one stroke in most typefaces: `PayPaI`, `lCIoud`. */
const readings = (text: string) => {
  const looks = asItLooks(text);
  return new Set([text, looks, looks.replace(/I/g, "l"), looks.replace(/(?<![a-z])l(?=[A-Z])/g, "I")]);
};

/** A sender who calls himself so begins with it; "tips for …" only speaks of it. */
const opens = (sender: string, name: string) =>
  sender.replace(/^(?:\s|\p{P}|\p{S}|the |team |\u682a\u5f0f\u4f1a\u793e)+/u, "").startsWith(fold(name));

/**
 * @param place in a sender's name every name of the book counts, in other text only those that hardly stand there by chance.
 * @returns each brand once, with the name as the book has it.
 */
export function brandsIn(
  knowledge: MailKnowledge,
  text: string,
  place: "sender" | "text" = "text",
): { readonly id: string; readonly name: string }[] {
  if (text === "") return [];
  const { finder, owner, whole, quiet } = indexOf(knowledge);
  const found = new Map<string, string>();
  for (const reading of readings(text.slice(0, 4_000))) {
    const folded = readTwins(fold(reading), knowledge.letters.twins);
    const alone = place === "sender" ? whole.get(folded.trim()) : undefined;
    if (alone && !found.has(alone.id)) found.set(alone.id, folded.trim());
    for (const name of finder.find(folded).keys()) {
      const brand = owner.get(name);
      const counts = !quiet.has(name) || (place === "sender" && opens(folded, name));
      if (brand && counts && !found.has(brand.id)) found.set(brand.id, name);
    }
  }
  return [...found].map(([id, name]) => ({ id, name }));
}
