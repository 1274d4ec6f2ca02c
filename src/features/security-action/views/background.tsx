/** What stands behind the declarations: the two editions, what to have at hand, where it all comes from. */
import { type ContentVersion, type Source, starNotes, stars, versions } from "#src/handbook/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Details } from "#src/ui/details.tsx";
import { Section } from "#src/ui/section.tsx";
import { Badge, State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { StarView } from "../read.ts";
import { text } from "../text.ts";

/** The articles of the edition in use with their states, and how the other edition differs. */
export function Editions({ lang, view }: { readonly lang: Lang; readonly view: StarView }) {
  const t = text[lang];
  const { version, gap } = view;
  const byNumber = new Map(gap.one.articles.map((article) => [article.number, article]));
  return (
    <Section
      title={t.editionTitle}
      lead={`${t.editionInUse(version.name[lang])}${lang === "ja" ? "。" : ". "}${
        view.diagnosis.state === "closed" ? t.editionFromDiagnosis : t.editionDefault
      }`}
    >
      <Table
        lang={lang}
        caption={version.articlesName[lang]}
        rows={version.articles}
        columns={[
          {
            key: "article",
            header: t.article,
            cell: ({ number, name, summary }) => (
              <>
                {number}. {name[lang]}
                <p class="article-summary">{summary[lang]}</p>
              </>
            ),
          },
          {
            key: "state",
            header: t.articleState,
            cell: ({ number }) => <State lang={lang} state={byNumber.get(number)?.state ?? "no-answer"} />,
          },
        ]}
      />
      {versions
        .filter(({ id }) => id !== version.id)
        .map((other) => (
          <Details summary={t.otherEdition(`${other.articlesName[lang]} (${other.name[lang]})`)}>
            <Edition lang={lang} version={other} />
          </Details>
        ))}
    </Section>
  );
}

function Edition({ lang, version }: { readonly lang: Lang; readonly version: ContentVersion }) {
  return (
    <>
      <p>{version.differs[lang]}</p>
      <ol>
        {version.articles.map(({ name }) => (
          <li>{name[lang]}</li>
        ))}
      </ol>
    </>
  );
}

/** What to have at hand when applying, and how to speak of the declaration. */
export function Application({ lang }: { readonly lang: Lang }) {
  const t = text[lang];
  return (
    <>
      <Section title={t.applyTitle}>
        <p class="measure">
          <Badge>{t.unverified}</Badge> {t.applyLead}
        </p>
        <ul class="measure">
          {[t.apply1, t.apply2, t.apply3, t.apply4, t.apply5, t.apply6].map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.notesTitle}>
        <ul class="measure">
          {starNotes.map((note) => (
            <li>{note[lang]}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** The sources with the day we last looked; what could not be checked says so. */
export function Sources({ lang }: { readonly lang: Lang }) {
  const t = text[lang];
  return (
    <Section title={t.sourceTitle}>
      <ul class="measure">
        {stars.map((star) => (
          <SourceLine lang={lang} name={`${t.source} (${star.name[lang]})`} source={star.source} />
        ))}
        {versions.map((version) => (
          <SourceLine lang={lang} name={version.name[lang]} source={version.source} />
        ))}
      </ul>
      <p class="soft">{t.unverifiedMore}</p>
    </Section>
  );
}

function SourceLine(props: { readonly lang: Lang; readonly name: string; readonly source: Source }) {
  const { lang, name, source } = props;
  const t = text[lang];
  return (
    <li>
      <a href={source.url} rel="noreferrer">
        {name}
      </a>{" "}
      <span class="soft">{t.checkedOn(formatDate(source.checkedOn, { lang, weekday: false }))}</span>{" "}
      {source.verified ? null : <Badge>{t.unverified}</Badge>}
      {source.note ? <p class="soft">{source.note[lang]}</p> : null}
    </li>
  );
}
