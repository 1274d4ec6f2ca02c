/** One term: easy words first, then standard Japanese and English, and what to read with it. */
import type { Term } from "#src/handbook/glossary/index.ts";
import type { Lang } from "#src/text/words.ts";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { text } from "../text.ts";
import { EasyText, JapaneseTerm } from "./ruby.tsx";

interface TermProps {
  readonly lang: Lang;
  readonly term: Term;
  readonly seeAlso: readonly Term[];
}

export function TermPage({ lang, term, seeAlso }: TermProps) {
  const t = text[lang];
  return (
    <div class="stack glossary">
      <PageHeader
        title={lang === "ja" ? term.term : term.english}
        back={{ href: "/glossary", label: t.title }}
        answer={lang === "ja" ? <EasyText text={term.easy} /> : term.explanation.en}
      />
      <Names lang={lang} term={term} />
      {lang === "ja" ? null : (
        <Section title={t.inOther}>
          <p>
            <EasyText text={term.easy} />
          </p>
        </Section>
      )}
      <Section title={t.more}>
        <p class="measure" lang="ja">
          {term.explanation.ja}
        </p>
      </Section>
      {lang === "en" ? null : (
        <Section title={t.inOther}>
          <p class="measure" lang="en">
            {term.explanation.en}
          </p>
        </Section>
      )}
      <Section title={t.seeAlso}>
        <ul class="glossary__see-also">
          {seeAlso.map((other) => (
            <li>
              <a href={`/glossary/${other.id}`}>
                {lang === "ja" ? <JapaneseTerm term={other} /> : other.english}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Names({ lang, term }: { readonly lang: Lang; readonly term: Term }) {
  const t = text[lang];
  // The English name often says the short form in brackets already.
  const also = (term.also?.[lang] ?? []).filter((name) => !term.english.includes(name) || lang === "ja");
  const reading = needsReading(term.term) ? <span lang="ja">{term.reading}</span> : undefined;
  return (
    <DefinitionList
      items={[
        ...(lang === "en" ? [[t.otherLanguage, <JapaneseTerm term={term} />] as const] : []),
        [t.reading, reading],
        ...(lang === "ja" ? [[t.otherLanguage, <span lang="en">{term.english}</span>] as const] : []),
        [t.also, also.join(t.separator)],
      ]}
    />
  );
}

/** Whether there is anything but kana in a word. */
function needsReading(word: string): boolean {
  return /[^\u3041-\u30fc]/.test(word);
}
