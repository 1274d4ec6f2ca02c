/** The page of contacts: what happened → whom to call; below it the whole book and what IPA does not take. */
import type { Audience } from "#src/engine/contact/index.ts";
import type { Symptom } from "#src/handbook/contacts/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { Book, WayStop } from "../read.ts";
import { text } from "../text.ts";
import { EntryView } from "./entry.tsx";
import { Question } from "./question.tsx";
import { Refusals } from "./refusals.tsx";
import { Way } from "./way.tsx";

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
