/** One window or contact: can it be called now, how, for what, and how sure we are. */
import { ownKinds, ownKindWords } from "#src/handbook/contacts/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Badge } from "#src/ui/state.tsx";
import type { Entry } from "../rules.ts";
import { text } from "../text.ts";
import { Now, Sureness } from "./entry-state.tsx";
import { Ways } from "./entry-ways.tsx";

export interface EntryViewProps {
  readonly lang: Lang;
  readonly entry: Entry;
  readonly mayEdit: boolean;
  /** 2 below the page's title, 3 below a section. */
  readonly because?: string | undefined;
}

export function entryName(lang: Lang, { contact, window }: Entry): string {
  return contact?.name ?? window?.name[lang] ?? "";
}

export function EntryView({ lang, entry, mayEdit, because }: EntryViewProps) {
  const t = text[lang];
  const { window, contact } = entry;
  return (
    <article class="contact">
      <h3 class="contact__name">{entryName(lang, entry)}</h3>
      <p class="contact__badges">
        {window ? (
          <Badge>
            {window.audience === "both"
              ? t.forBoth
              : t[window.audience === "company" ? "forCompany" : "forPerson"]}
          </Badge>
        ) : null}
        {contact && !window ? <Badge>{kindName(lang, contact.kind)}</Badge> : null}
        {contact && window ? <Badge tone="accent">{t.changedHere}</Badge> : null}
      </p>
      {because ? <p>{because}</p> : null}
      <Now lang={lang} entry={entry} />
      <Ways lang={lang} entry={entry} />
      <DefinitionList
        items={[
          ...(contact?.contract_number ? [[t.contractNumber, contact.contract_number] as const] : []),
          ...(window?.fax ? [[t.fax, window.fax] as const] : []),
          ...(window?.address ? [[t.address, window.address[lang]] as const] : []),
          ...(window ? [[t.takes, window.takes[lang]] as const] : []),
          ...(window?.refuses ? [[t.refuses, window.refuses[lang]] as const] : []),
          ...(contact?.note ? [[t.note, contact.note] as const] : []),
        ]}
      />
      <Sureness lang={lang} entry={entry} />
      {mayEdit ? (
        <LinkButton kind="quiet" href={editHref(entry)}>
          {t.edit}
          <span class="visually-hidden"> {entryName(lang, entry)}</span>
        </LinkButton>
      ) : null}
    </article>
  );
}

export function editHref({ window, contact }: Entry): string {
  return contact ? `/bad-day/contacts/${contact.id}` : `/bad-day/contacts/windows/${window?.id ?? ""}`;
}

export function kindName(lang: Lang, kind: string): string {
  const known = ownKinds.find((one) => one === kind) ?? "other";
  return ownKindWords[known][lang];
}
