/** The page of the map: the drawing in two widths, what its signs mean, and the same in words. */
import type { Lang } from "#src/text/words.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import { registerWords } from "../text/index.ts";
import { mapText } from "../text/map.ts";
import { Drawing, Legend } from "./drawing.tsx";
import { shapes } from "./layout.ts";
import type { Line, Partner } from "./partners.ts";

interface MapViewProps {
  readonly lang: Lang;
  readonly own: string;
  readonly partners: readonly Partner[];
}

export function MapView({ lang, own, partners }: MapViewProps) {
  const t = mapText[lang];
  const lines = partners.reduce((sum, partner) => sum + partner.lines.length, 0);
  const companies = partners.filter(({ id }) => id !== "").length;
  const back = { href: "/registers/connections", label: registerWords.title[lang] };
  if (partners.length === 0)
    return (
      <>
        <PageHeader title={t.title} back={back} />
        <EmptyState
          lang={lang}
          purpose={t.empty}
          action={<a href="/registers/suppliers">{t.down}</a>}
          example={registerWords.example[lang]}
        />
      </>
    );
  const picture = { lang, own, partners };
  return (
    <>
      <PageHeader title={t.title} back={back} answer={t.answer(companies, lines)} />
      <p class="measure">{t.lead}</p>
      <Legend lang={lang} />
      <Drawing {...picture} shape={shapes.wide} kind="wide" />
      <Drawing {...picture} shape={shapes.narrow} kind="narrow" />
      {partners.some((partner) => partner.lines.some(({ odd }) => odd)) ? <p>{t.odd}</p> : null}
      <Section title={t.table}>
        <Words lang={lang} partners={partners} />
      </Section>
    </>
  );
}

function Words({ lang, partners }: Omit<MapViewProps, "own">) {
  const t = mapText[lang];
  return (
    <Table
      lang={lang}
      caption={t.table}
      captionHidden
      rows={partners}
      columns={[
        {
          key: "company",
          header: t.company,
          cell: ({ id, name }) => (id ? <a href={`/registers/suppliers/${id}`}>{name}</a> : name),
        },
        { key: "side", header: t.side, cell: ({ side }) => (side === "up" ? t.up : t.down) },
        {
          key: "lines",
          header: t.lines,
          cell: ({ lines }) =>
            lines.length > 0 ? lines.map((line) => <OneLine lang={lang} line={line} />) : t.none,
        },
        {
          key: "emergency",
          header: t.emergency,
          nowrap: true,
          cell: ({ emergencyPhone }) => emergencyPhone || t.noEmergency,
        },
      ]}
    />
  );
}

function OneLine({ lang, line }: { readonly lang: Lang; readonly line: Line }) {
  return (
    <div>
      <a href={`/registers/connections/${line.id}`}>{line.name}</a> (
      {registerWords.choices.kind?.[line.kind]?.[lang]}
      {line.odd ? " !" : ""})
    </div>
  );
}
