/** What stands around the form of a contact: the shipped values, and the acts that need no fields. */
import type { ContactWindow } from "#src/handbook/contacts/index.ts";
import type { Lang } from "#src/text/words.ts";
import { PostButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Section } from "#src/ui/section.tsx";
import type { OwnContact } from "../queries.ts";
import { BOOK } from "../rules.ts";
import { text } from "../text.ts";

export function Shipped({ lang, window }: { readonly lang: Lang; readonly window: ContactWindow }) {
  const t = text[lang];
  const items = [
    [t.phone, window.phone],
    [t.mail, window.mail],
    [t.url, window.url],
    [t.takes, window.takes[lang]],
    [t.source, window.source.url],
  ] as const;
  return (
    <Section title={t.shipped}>
      <DefinitionList items={items.flatMap(([name, value]) => (value ? [[name, value] as const] : []))} />
    </Section>
  );
}

export function Acts({
  lang,
  window,
  contact,
}: {
  readonly lang: Lang;
  readonly window: ContactWindow | undefined;
  readonly contact: OwnContact;
}) {
  const t = text[lang];
  return (
    <Section title={window ? t.restore : t.remove} lead={window ? t.restoreLead : t.removeLead}>
      <div class="cluster">
        <PostButton action={`${BOOK}/${contact.id}/checks`} hidden={{ version: String(contact.version) }}>
          {t.check}
        </PostButton>
        <PostButton kind="danger" action={`${BOOK}/${contact.id}/removal`}>
          {window ? t.restore : t.remove}
        </PostButton>
      </div>
    </Section>
  );
}
