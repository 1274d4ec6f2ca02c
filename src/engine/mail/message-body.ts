/** The bodies of a mail, decoded. */
import type { HtmlFacts } from "./message-html.ts";

export interface Decoded {
  /** Place in the MIME tree. */
  readonly path: string;
  /** Lower case; undefined where none is declared. */
  readonly declaredCharset: string | undefined;
  /** What it was read as. */
  readonly usedCharset: string;
  /** Characters that could not be read. */
  readonly replaced: number;
  /** Bytes before charset decoding. */
  readonly size: number;
  /** Cut at the limit. */
  readonly cut: boolean;
}

export interface TextPart extends Decoded {
  readonly text: string;
  readonly flowed: boolean;
  /** Addresses of pages written in the text, with or without a scheme, as written. */
  readonly links: readonly TextLink[];
  readonly invisible: InvisibleCharacters;
}

export interface TextLink {
  readonly raw: string;
  /** Place in the text, in UTF-16 units. */
  readonly at: number;
}

export interface HtmlPart extends Decoded {
  /** The source as decoded: never to be shown as a page. */
  readonly source: string;
  readonly facts: HtmlFacts;
}

/** Characters that take no room or turn the direction of writing. */
export interface InvisibleCharacters {
  /** Zero-width space and joiners, soft hyphens, word joiners, invisible fillers. */
  readonly zeroWidth: number;
  /** Zero-width ones between two letters of a word: what splits a word for a filter and not for an eye. */
  readonly insideWords: number;
  /** Overrides and isolates of direction (U+202A–202E, U+2066–2069). */
  readonly bidi: number;
  /** Unicode tag characters and variation selectors used as a hidden alphabet. */
  readonly tags: number;
}
