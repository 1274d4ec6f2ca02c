/** What IPA's desk does not take, and where it goes instead. */
import { ipaRefusals } from "#src/handbook/contacts/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import { text } from "../text.ts";

export function Refusals({ lang }: { readonly lang: Lang }) {
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
