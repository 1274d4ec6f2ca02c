/** Furigana: from text with readings in braces, and from a word with the reading of the whole. */

/** A piece of text; `reading` stands above it where it is not read as it is written. */
export interface RubyPart {
  readonly text: string;
  readonly reading?: string;
}

const marked = /\{([^{}|]+)\|([^{}|]+)\}/g;

/** The parts of a text in which kanji are written `{鍵|かぎ}`. Anything else is taken as it stands. */
export function rubyParts(text: string): readonly RubyPart[] {
  const parts: RubyPart[] = [];
  let end = 0;
  for (const match of text.matchAll(marked)) {
    const [all, base = "", reading = ""] = match;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: base, reading });
    end = match.index + all.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** The same text without its readings. */
export function withoutRuby(text: string): string {
  return text.replace(marked, "$1");
}

const kana = /[\u3041-\u3096\u30a1-\u30fc]+/g;

/**
 * Lays the reading of a whole word over those parts of it that are not kana: `サポート終了` with
 * `さぽーとしゅうりょう` has it over `終了` only. A reading that does not fit stands over the whole word.
 */
export function alignReading(word: string, reading: string): readonly RubyPart[] {
  const parts: { text: string; kana: boolean }[] = [];
  let end = 0;
  for (const match of word.matchAll(kana)) {
    if (match.index > end) parts.push({ text: word.slice(end, match.index), kana: false });
    parts.push({ text: match[0], kana: true });
    end = match.index + match[0].length;
  }
  if (end < word.length) parts.push({ text: word.slice(end), kana: false });
  const pattern = parts.map((part) => (part.kana ? hiragana(part.text) : "(.+?)")).join("");
  const found = new RegExp(`^${pattern}$`).exec(reading);
  if (!found) return [{ text: word, reading }];
  let group = 0;
  return parts.map((part) =>
    part.kana ? { text: part.text } : { text: part.text, reading: found[++group] ?? "" },
  );
}

function hiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}
