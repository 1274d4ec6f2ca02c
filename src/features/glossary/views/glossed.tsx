/** Sentences of ours in which technical terms lead to their explanation; never within links, headings, buttons or labels. */
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { linkTerms, linkTermsOnce, type TextPart } from "../link-terms.ts";

export interface GlossedProps {
  readonly lang: Lang;
  /** A sentence of ours, in that language. */
  readonly text: string;
  /** Ids of terms to leave alone: those linked earlier on the page. */
  readonly skip?: ReadonlySet<string>;
}

/** One sentence or paragraph, each term linked where it comes first. */
export function Glossed({ lang, text, skip }: GlossedProps) {
  return <Parts parts={linkTerms(text, lang, skip)} />;
}

/** Sentences that are read together, such as the steps of a task: each term is linked once in all of them. */
export function glossedLines(lang: Lang, texts: readonly string[]): readonly Child[] {
  return linkTermsOnce(texts, lang).map((parts) => <Parts parts={parts} />);
}

function Parts({ parts }: { readonly parts: readonly TextPart[] }) {
  return (
    <>
      {parts.map((part) =>
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
