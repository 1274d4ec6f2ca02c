/** The page of contacts: what happened → whom to call; below it the whole book and what IPA does not take. */
import type { Audience } from "#src/engine/contact/index.ts";
import { ipaRefusals, type Symptom, symptoms } from "#src/handbook/contacts/index.ts";
import { prefectures } from "#src/handbook/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { RadioGroup } from "#src/ui/choices.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Form } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Select } from "#src/ui/select.tsx";
import { Table } from "#src/ui/table.tsx";
import type { Book, WayStop } from "../read.ts";
import { text } from "../text.ts";
import { EntryView, kindName } from "./entry.tsx";

export interface BookPageProps {
  readonly lang: Lang;
  readonly book: Book;
  readonly way: { readonly symptom: Symptom; readonly stops: readonly WayStop[] } | undefined;
  readonly audience: Audience;
  readonly prefecture: string | null;
  readonly mayEdit: boolean;
}

export function BookPage(props: BookPageProps) {
  const { lang, book, mayEdit } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.title}
        back={{ href: "/bad-day", label: t.badDay }}
        answer={t.lead}
        actions={mayEdit ? <LinkButton href="/bad-day/contacts/new">{t.newTitle}</LinkButton> : undefined}
      />
      <Question {...props} />
      {props.way ? <Way {...props} way={props.way} /> : null}
      <Section title={t.ownTitle} id="own" lead={t.ownLead}>
        {book.own.length === 0 ? (
          <EmptyState lang={lang} purpose={t.ownEmpty} />
        ) : (
          <div class="contacts">
            {book.own.map((entry) => (
              <EntryView lang={lang} entry={entry} mayEdit={mayEdit} />
            ))}
          </div>
        )}
      </Section>
      <Section title={t.windowsTitle} id="windows" lead={t.windowsLead}>
        <div class="contacts">
          {book.windows.map((entry) => (
            <EntryView lang={lang} entry={entry} mayEdit={mayEdit} />
          ))}
        </div>
      </Section>
      <Refusals lang={lang} />
    </>
  );
}

function Question({ lang, way, audience, prefecture }: BookPageProps) {
  const t = text[lang];
  return (
    <Form lang={lang} method="get" action="/bad-day/contacts#way" submit={t.show}>
      <Select
        lang={lang}
        name="what"
        label={t.what}
        options={symptoms.map(({ id, name }) => ({ value: id, label: name[lang] }))}
        value={way?.symptom.id}
      />
      <RadioGroup
        lang={lang}
        name="as"
        label={t.as}
        options={[
          { value: "company", label: t.company },
          { value: "person", label: t.person },
        ]}
        value={audience}
      />
      <Select
        lang={lang}
        name="in"
        label={t.prefecture}
        options={prefectures.map(({ id, name }) => ({ value: id, label: name[lang] }))}
        value={prefecture ?? undefined}
      />
    </Form>
  );
}

function Way({ lang, way, mayEdit }: BookPageProps & { readonly way: NonNullable<BookPageProps["way"]> }) {
  const t = text[lang];
  return (
    <Section title={t.wayTitle(way.symptom.name[lang])} id="way" lead={t.wayLead}>
      <ol class="contacts contacts--way">
        {way.stops.map(({ because, entries, missing }) => (
          <li>
            {entries.map((entry) => (
              <EntryView lang={lang} entry={entry} mayEdit={false} because={because[lang]} />
            ))}
            {missing ? (
              <article class="contact contact--missing">
                <h3 class="contact__name">{t.missing(kindName(lang, missing))}</h3>
                <p>{because[lang]}</p>
                {mayEdit ? (
                  <LinkButton kind="quiet" href={`/bad-day/contacts/new?kind=${missing}`}>
                    {t.add}
                    <span class="visually-hidden"> {kindName(lang, missing)}</span>
                  </LinkButton>
                ) : null}
              </article>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Refusals({ lang }: { readonly lang: Lang }) {
  const t = text[lang];
  return (
    <Section title={t.refusalsTitle} id="refusals" lead={t.refusalsLead}>
      <Table
        lang={lang}
        caption={t.refusalsTitle}
        captionHidden
        columns={[
          { key: "what", header: t.refused, cell: ({ what }) => what[lang] },
          { key: "instead", header: t.instead, cell: ({ instead }) => instead[lang] },
        ]}
        rows={ipaRefusals}
      />
    </Section>
  );
}
