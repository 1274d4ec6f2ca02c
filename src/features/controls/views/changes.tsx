/** What changed in a week: the worse first. */
import type { Changes, ControlChange } from "#src/engine/control/index.ts";
import type { Catalogue } from "#src/features/packs/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Table } from "#src/ui/table.tsx";
import { text } from "../text/list.ts";
import { ControlLink } from "./control-table.tsx";
import { StandingShape } from "./words.tsx";

/** So many changes are shown; the rest is counted. */
const MOST = 10;

export function ChangesTable(props: {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly changes: Changes;
}) {
  const { lang, catalogue, changes } = props;
  const t = text[lang];
  const changed = changes.controls.filter(({ from, to }) => from !== to);
  if (changed.length === 0) return <p>{t.changedNone}</p>;
  return (
    <>
      <Table
        lang={lang}
        caption={t.changed}
        captionHidden
        rows={changed.slice(0, MOST)}
        columns={[
          {
            key: "control",
            header: t.control,
            cell: ({ id }) => <ControlLink lang={lang} catalogue={catalogue} id={id} />,
          },
          { key: "was", header: t.was, cell: ({ from }) => stateOf(lang, from) },
          { key: "now", header: t.now, cell: ({ to }) => stateOf(lang, to) },
        ]}
      />
      {changed.length > MOST ? <p>{t.more(String(changed.length - MOST))}</p> : null}
    </>
  );
}

function stateOf(lang: Lang, state: ControlChange["from"]) {
  return state ? <StandingShape lang={lang} standing={state} /> : text[lang].newState;
}
