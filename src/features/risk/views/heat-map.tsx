/** The map of risks: nine fields of importance and likelihood, each with its value, band and number of assets. */
import { type Cell, heatMap, type Level, levels } from "#src/engine/risk/index.ts";
import { riskBands } from "#src/handbook/registers/index.ts";
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import type { JudgedAsset } from "../judge.ts";
import { text } from "../text/common.ts";
import { listText } from "../text/list.ts";
import { BandShape } from "./band.tsx";

export function HeatMapSection(props: { readonly lang: Lang; readonly assets: readonly JudgedAsset[] }) {
  const { lang, assets } = props;
  const t = text[lang];
  const l = listText[lang];
  const placed = assets.map(({ asset, result }) => ({
    id: asset.id,
    importance: result.importance,
    likelihood: result.risk.likelihood,
  }));
  const { cells, open } = heatMap(placed);
  const rows = levels.toReversed();
  return (
    <Section title={l.map} lead={l.mapLead} id="map">
      <table class="heat">
        <caption class="visually-hidden">{l.map}</caption>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colspan={levels.length}>
              {t.likelihood}
            </th>
          </tr>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t.importance}</span>
            </th>
            {levels.map((level) => (
              <th scope="col">
                <Axis name={t.likelihood} level={level} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((importance) => (
            <tr>
              <th scope="row">
                <Axis name={t.importance} level={importance} />
              </th>
              {cells
                .filter((cell) => cell.importance === importance)
                .map((cell) => (
                  <Field lang={lang} cell={cell} />
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      {open.length > 0 ? <p>{l.mapOpen(formatNumber(open.length))}</p> : null}
    </Section>
  );
}

/** The number alone is seen; whoever listens hears of what. */
function Axis({ name, level }: { readonly name: string; readonly level: Level }) {
  return (
    <>
      <span class="visually-hidden">{name} </span>
      {level}
    </>
  );
}

function Field({ lang, cell }: { readonly lang: Lang; readonly cell: Cell }) {
  const { band, value, ids } = cell;
  return (
    <td class={ids.length > 0 ? `heat__field band--${band}` : `heat__field heat__field--none band--${band}`}>
      <span class="heat__band">
        <BandShape band={band} /> {riskBands[band].name[lang]} {value}
      </span>
      <span class="heat__count">{listText[lang].mapCount(formatNumber(ids.length))}</span>
    </td>
  );
}
