/** Reduces a text to what the eye sees of it, so that two texts that look alike become equal. */

/** The tables of what is mistaken for what; data of the handbook. */
export interface LookalikeTables {
  /** UTS #39: lines `prototype:source source …`, code points in hexadecimal, a prototype's joined by a full stop. */
  readonly unicode: string;
  /** Lines of characters that are taken for each other; the first stands for all. */
  readonly japanese: string;
  /** The same for single letters and digits. */
  readonly letters: string;
  /** Letters that run together, and what they are taken for. */
  readonly pairs: readonly (readonly [written: string, seen: string])[];
}

/** The seen form of a text; two texts with the same skeleton are look-alikes. */
export type Skeleton = (text: string) => string;

/** The table of UTS #39 alone: what each character is mistaken for. */
export function readUnicodeTable(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.split("\n")) {
    const colon = line.indexOf(":");
    if (colon === -1) continue;
    const prototype = fromHex(line.slice(0, colon).split("."));
    for (const source of line.slice(colon + 1).split(" ")) table.set(fromHex([source]), prototype);
  }
  return table;
}

/**
 * Builds the skeleton function of UTS #39 section 4 (NFD, remove ignorables, replace by prototypes, NFD), and
 * then goes further: accents and case are dropped, and Japanese and ASCII look-alikes become one.
 *
 * The result is for comparing only; it is not a readable text. Voice marks of kana stay, as ハ, バ and パ differ
 * in meaning and in look, but バ and パ become one.
 */
export function createSkeleton(tables: LookalikeTables): Skeleton {
  const unicode = readUnicodeTable(tables.unicode);
  const classes = readClasses(tables, unicode);
  const single = new Map<string, string>();
  const seen = (char: string) => {
    const known = single.get(char);
    if (known !== undefined) return known;
    const result = toClass(unicode.get(char) ?? char, classes);
    // Bounded: a text may hold any of a million characters.
    if (single.size < 20_000) single.set(char, result);
    return result;
  };
  return (text) => {
    let result = "";
    for (const char of text.normalize("NFD")) {
      if (char === "\u3099" || char === "\u309a") result += "\u3099";
      // Some marks and symbols are drawn like a letter or a full stop: the table knows these.
      else if (unicode.has(char) || !ignorable.test(char)) result += seen(char);
    }
    for (const [written, as] of tables.pairs) result = result.replaceAll(seenPair(written, seen), as);
    return result;
  };
}

/** Marks, controls and what Unicode says need not be drawn. */
const ignorable = /^[\p{M}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;

function toClass(prototype: string, classes: ReadonlyMap<string, string>): string {
  let result = "";
  for (const char of prototype.normalize("NFD")) {
    for (const lower of char.toLowerCase().normalize("NFKD")) {
      if (lower === "\u3099" || lower === "\u309a") result += "\u3099";
      else if (!ignorable.test(lower)) result += classes.get(lower) ?? lower;
    }
  }
  return result;
}

/** Each member of a class, and what UTS #39 makes of it, leads to the class's first character. */
function readClasses(
  tables: LookalikeTables,
  unicode: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const line of [...tables.letters.split("\n"), ...tables.japanese.split("\n")]) {
    const members = [...line.trim()].flatMap((char) => [char, unicode.get(char) ?? char]);
    const forms = [...new Set(members.flatMap((one) => [one, one.toLowerCase()]))].filter(
      (one) => [...one].length === 1,
    );
    // A character that an earlier line knows brings its whole line into that class.
    const known = forms.map((one) => classes.get(one)).find((first) => first !== undefined);
    const first = known ?? forms[0];
    if (first === undefined) continue;
    for (const form of forms) {
      const before = classes.get(form);
      classes.set(form, first);
      if (before !== undefined && before !== first)
        for (const [member, leader] of classes) if (leader === before) classes.set(member, first);
    }
  }
  return classes;
}

function seenPair(written: string, seen: (char: string) => string): string {
  return [...written].map(seen).join("");
}

function fromHex(points: readonly string[]): string {
  return points.map((point) => String.fromCodePoint(Number.parseInt(point, 16))).join("");
}
