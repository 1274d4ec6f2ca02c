/** Whom to call for what happened, in order, with what is missing in the book. */
import { LinkButton } from "#src/ui/button.tsx";
import { Section } from "#src/ui/section.tsx";
import { text } from "../text.ts";
import type { BookPageProps } from "./book.tsx";
import { EntryView, kindName } from "./entry.tsx";

export function Way({
  lang,
  way,
  mayEdit,
}: BookPageProps & { readonly way: NonNullable<BookPageProps["way"]> }) {
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
