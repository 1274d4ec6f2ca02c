/** The four layers of one device: state, what was read, until when, and where to look. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { State } from "#src/ui/state.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { DeviceFreshness, Judged, Layer } from "../device.ts";
import { text } from "../text.ts";
import { reasonsOf } from "./reason.ts";
import { layerShapes } from "./shapes.ts";

interface Row {
  readonly layer: Layer;
  readonly device: DeviceFreshness;
}

export function DeviceLayers({ lang, device }: { readonly lang: Lang; readonly device: DeviceFreshness }) {
  const t = text[lang];
  const columns: Column<Row>[] = [
    { key: "layer", header: t.layer, cell: ({ layer }) => t[layer] },
    {
      key: "state",
      header: t.state,
      cell: ({ layer }) => {
        const { state } = device.layers[layer];
        return (
          <State lang={lang} state={layerShapes[state]}>
            {t[state]}
          </State>
        );
      },
    },
    {
      key: "read",
      header: t.read,
      cell: ({ layer }) => device.layers[layer].items.map((item) => <div>{line(lang, item)}</div>),
    },
  ];
  return (
    <>
      <Table
        lang={lang}
        caption={t.title}
        captionHidden
        columns={columns}
        rows={device.applies.map((layer) => ({ layer, device }))}
      />
      {reasonsOf(lang, device).map((reason) => (
        <p>{reason}</p>
      ))}
    </>
  );
}

function line(lang: Lang, { name, answer }: Judged): string {
  const t = text[lang];
  const { match, life } = answer;
  if (!match.product) return `${name}: ${t.notOurs}`;
  const cycle = match.cycle ? match.cycle.label || match.cycle.id : t.cycleUnknown;
  const until = life.counts ? ` ${t.until(formatDate(life.counts, { lang, weekday: false }))}` : "";
  return `${match.product.title[lang]} ${cycle}${until}`;
}
