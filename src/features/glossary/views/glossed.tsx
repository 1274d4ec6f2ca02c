import type { Lang } from "#src/text/words.ts";
import { linkTerms } from "../link-terms.ts";

export interface GlossedProps {
  readonly lang: Lang;
  /** A sentence of ours, in that language. */
  readonly text: string;
  /** Ids of terms to leave alone: those linked earlier on the page. */
  readonly skip?: ReadonlySet<string>;
}

/** A sentence in which each technical term leads to its explanation. Not within links, buttons or labels. */
export function Glossed({ lang, text, skip }: GlossedProps) {
  return (
    <>
      {linkTerms(text, lang, skip).map((part) =>
        part.term === undefined ? (
          part.text
        ) : (
          <a class="term" href={`/glossary/${part.term}`}>
            {part.text}
          </a>
        ),
      )}
    </>
  );
}
