/** Controls in a table: what, how it stands, until when. */
import type { ControlResult } from "#src/engine/control/index.ts";
import type { Catalogue } from "#src/features/packs/index.ts";
import type { Lang } from "#src/text/words.ts";
import { type Column, Table } from "#src/ui/table.tsx";
import { text } from "../text/list.ts";
import { sectionWord } from "../text/sections.ts";
import { StandingState, untilWords } from "./words.tsx";

export interface ControlTableProps {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly results: readonly ControlResult[];
  readonly today: string;
  readonly caption: string;
  /** Adds the section of the handbook before each title. */
  readonly withSection?: boolean;
  readonly empty?: string;
}

export function ControlTable(props: ControlTableProps) {
  const { lang, catalogue, results, today, caption, withSection, empty } = props;
  const t = text[lang];
  const columns: Column<ControlResult>[] = [
    {
      key: "control",
      header: t.control,
      cell: ({ id }) => (
        <ControlLink lang={lang} catalogue={catalogue} id={id} withSection={withSection ?? false} />
      ),
    },
    {
      key: "state",
      header: t.state,
      cell: (result) => <StandingState lang={lang} result={result} today={today} />,
    },
    { key: "risk", header: t.risk, nowrap: true, cell: ({ risk }) => t.riskOf(String(risk)) },
    { key: "until", header: t.until, nowrap: true, cell: (result) => untilWords(lang, result) || "—" },
  ];
  return (
    <Table
      lang={lang}
      caption={caption}
      captionHidden
      rows={results}
      columns={columns}
      empty={empty ?? t.none}
    />
  );
}

/** A control's title, leading to its page. */
export function ControlLink(props: {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly id: string;
  readonly withSection?: boolean;
}) {
  const { lang, catalogue, id, withSection } = props;
  const control = catalogue.byId.get(id);
  if (!control) return <span>{id}</span>;
  return (
    <>
      {withSection ? <span class="soft control-section">{sectionWord(lang, control.section)} </span> : null}
      <a href={`/controls/${id}`}>{control.title[lang]}</a>
    </>
  );
}
