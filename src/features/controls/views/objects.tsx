/** Each object of a control by name, what is missing first. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Table } from "#src/ui/table.tsx";
import type { ControlDetails } from "../read.ts";
import { text } from "../text/control.ts";
import { StandingShape } from "./words.tsx";

interface ObjectsProps {
  readonly lang: Lang;
  readonly details: ControlDetails;
  readonly mayAdd: boolean;
}

export function Objects({ lang, details, mayAdd }: ObjectsProps) {
  const t = text[lang];
  const { control, result, objects } = details;
  const rest = result.objects.length - objects.length;
  return (
    <>
      <Table
        lang={lang}
        caption={t.objectsTitle}
        captionHidden
        rows={objects}
        columns={[
          { key: "object", header: t.object, cell: ({ name }) => name },
          {
            key: "state",
            header: t.objectState,
            cell: ({ state }) => <StandingShape lang={lang} standing={state} />,
          },
          {
            key: "until",
            header: t.evidenceUntil,
            nowrap: true,
            cell: ({ until }) => (until ? formatDate(until, { lang, weekday: false }) : "—"),
          },
          {
            key: "add",
            header: t.addEvidence,
            cell: ({ id }) =>
              mayAdd ? (
                <a href={`/evidence/new?${new URLSearchParams({ control: control.id, object: id })}`}>
                  {t.addFor}
                </a>
              ) : (
                "—"
              ),
          },
        ]}
      />
      {rest > 0 ? <p class="soft">{t.objectsMore(String(rest))}</p> : null}
    </>
  );
}
