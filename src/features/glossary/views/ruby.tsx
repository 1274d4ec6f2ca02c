/** Words with their readings above them. */
import type { Term } from "#src/handbook/glossary/index.ts";
import { alignReading, type RubyPart, rubyParts } from "#src/text/ruby.ts";

function Parts({ parts }: { readonly parts: readonly RubyPart[] }) {
  return (
    <>
      {parts.map(({ text, reading }) =>
        reading === undefined ? (
          text
        ) : (
          <ruby>
            {text}
            <rp>(</rp>
            <rt>{reading}</rt>
            <rp>)</rp>
          </ruby>
        ),
      )}
    </>
  );
}

/** A Japanese text whose kanji are written in braces with their readings. */
export function EasyText({ text }: { readonly text: string }) {
  return (
    <span class="furigana" lang="ja">
      <Parts parts={rubyParts(text)} />
    </span>
  );
}

/** The Japanese word of a term, its reading above what is not kana. */
export function JapaneseTerm({ term }: { readonly term: Pick<Term, "term" | "reading"> }) {
  return (
    <span class="furigana" lang="ja">
      <Parts parts={alignReading(term.term, term.reading)} />
    </span>
  );
}
