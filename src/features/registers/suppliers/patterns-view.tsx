/** The matrix of the four patterns: what to do on calm and bad days, the companies, and the gaps by company. */
import type { Lang } from "#src/text/words.ts";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import { coverage, type PatternRow } from "./patterns.ts";
import { registerWords } from "./text/index.ts";
import { patternText } from "./text/patterns.ts";

export function PatternsView({ lang, rows }: { readonly lang: Lang; readonly rows: readonly PatternRow[] }) {
  const t = patternText[lang];
  const { settled, of } = coverage(rows);
  return (
    <>
      <PageHeader
        title={t.title}
        back={{ href: "/registers/suppliers", label: registerWords.title[lang] }}
        answer={of > 0 ? t.answer(settled, of) : undefined}
      />
      <p class="measure">{t.lead}</p>
      <Table
        lang={lang}
        caption={t.title}
        captionHidden
        rows={rows}
        columns={[
          { key: "pattern", header: t.pattern, cell: ({ pattern }) => t[pattern] },
          { key: "calm", header: t.calm, cell: ({ pattern }) => t[`${pattern}-calm`] },
          { key: "bad", header: t.bad, cell: ({ pattern }) => t[`${pattern}-bad`] },
        ]}
      />
      {rows.map((row) => (
        <Companies lang={lang} row={row} />
      ))}
    </>
  );
}

function Companies({ lang, row }: { readonly lang: Lang; readonly row: PatternRow }) {
  const t = patternText[lang];
  const label = (key: string) => registerWords.fields[key]?.label[lang] ?? key;
  const missingOf = (id: string) => row.open.find(({ entry }) => entry.id === id)?.missing ?? [];
  return (
    <Section title={t[row.pattern]}>
      {row.companies.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <Table
          lang={lang}
          caption={t[row.pattern]}
          captionHidden
          rows={row.companies}
          columns={[
            {
              key: "companies",
              header: t.companies,
              cell: ({ id, values }) => <a href={`/registers/suppliers/${id}`}>{values.name}</a>,
            },
            { key: "calm", header: t.calm, cell: ({ values }) => values.calm_duties },
            { key: "bad", header: t.bad, cell: ({ values }) => values.bad_day_duties },
            {
              key: "open",
              header: t.open,
              cell: ({ id }) => missingOf(id).map(label).join(t.comma) || t.allSettled,
            },
          ]}
        />
      )}
    </Section>
  );
}
