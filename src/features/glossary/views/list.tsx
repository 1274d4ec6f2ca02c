/** The list of all terms, or of those that a search has found. */
import type { Term } from "#src/handbook/glossary/index.ts";
import type { Lang } from "#src/text/words.ts";
import { PageHeader } from "#src/ui/page-header.tsx";
import { SearchBox } from "#src/ui/search-box.tsx";
import { Section } from "#src/ui/section.tsx";
import { type Group, groupTerms } from "../rules.ts";
import { text } from "../text.ts";
import { EasyText, JapaneseTerm } from "./ruby.tsx";

interface ListProps {
  readonly lang: Lang;
  readonly query: string;
  /** How many terms there are. */
  readonly count: number;
  readonly found: readonly Term[];
}

export function GlossaryPage({ lang, query, count, found }: ListProps) {
  const t = text[lang];
  const groups = groupTerms(found, lang);
  return (
    <div class="stack glossary">
      <PageHeader title={t.title} answer={t.answer(count)} />
      <SearchBox lang={lang} action="/glossary" label={t.search} value={query} />
      {query ? <p role="status">{found.length ? t.found(found.length, query) : t.none(query)}</p> : null}
      {query && found.length === 0 ? (
        <p>
          {t.noneNext} <a href="/glossary">{t.all}</a>
        </p>
      ) : null}
      {query ? <Terms lang={lang} terms={found} /> : <Index lang={lang} groups={groups} />}
    </div>
  );
}

function Index({ lang, groups }: { readonly lang: Lang; readonly groups: readonly Group[] }) {
  return (
    <>
      <nav aria-label={text[lang].rows}>
        <ul class="glossary__rows">
          {groups.map(({ id, name }) => (
            <li>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ id, name, terms }) => (
        <Section title={name} id={id}>
          <Terms lang={lang} terms={terms} />
        </Section>
      ))}
    </>
  );
}

function Terms({ lang, terms }: { readonly lang: Lang; readonly terms: readonly Term[] }) {
  return (
    <ul class="glossary__terms">
      {terms.map((term) => (
        <li>
          <a class="glossary__term" href={`/glossary/${term.id}`}>
            {lang === "ja" ? <JapaneseTerm term={term} /> : term.english}
          </a>{" "}
          <span class="soft">
            {lang === "ja" ? <span lang="en">{term.english}</span> : <JapaneseTerm term={term} />}
          </span>
          <p>{lang === "ja" ? <EasyText text={term.easy} /> : term.explanation.en}</p>
        </li>
      ))}
    </ul>
  );
}
