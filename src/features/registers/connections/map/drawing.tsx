/** Draws the map as SVG: boxes for companies, a line of its own pattern and sign for each kind of connection. */
import type { Lang } from "#src/text/words.ts";
import { wrapLabel } from "#src/ui/charts/wrap.ts";
import { type ConnectionKind, connectionKinds } from "../fields.ts";
import { registerWords } from "../text/index.ts";
import { mapText } from "../text/map.ts";
import { type Layout, layoutOf, type Placed, type Shape } from "./layout.ts";
import type { Partner } from "./partners.ts";
import { Sign, stroke } from "./signs.tsx";

const LETTER = 14;

export interface MapProps {
  readonly lang: Lang;
  readonly own: string;
  readonly partners: readonly Partner[];
  readonly shape: Shape;
  readonly kind: "wide" | "narrow";
}

export function Drawing({ lang, own, partners, shape, kind }: MapProps) {
  const t = mapText[lang];
  const layout = layoutOf(partners, shape, t.more);
  const count = (side: Partner["side"]) => partners.filter((partner) => partner.side === side).length;
  const lines = partners.reduce((sum, partner) => sum + partner.lines.length, 0);
  return (
    <svg
      class={`connection-map connection-map--${kind}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={t.summary(own, count("up"), count("down"), lines)}
    >
      {layout.trunk ? (
        <path
          class="connection-map__trunk"
          d={`M${layout.trunk.x} ${layout.trunk.from}V${layout.trunk.to}`}
        />
      ) : null}
      {layout.sides.map(({ side, headX, headY, placed }) => (
        <g>
          <text class="connection-map__head" x={headX} y={headY} font-size={LETTER}>
            {side === "up" ? t.up : t.down}
          </text>
          {placed.map((one) => (
            <Company lang={lang} placed={one} width={shape.box} />
          ))}
        </g>
      ))}
      <Own lang={lang} name={own} layout={layout} />
    </svg>
  );
}

function Company({
  lang,
  placed,
  width,
}: {
  readonly lang: Lang;
  readonly placed: Placed;
  readonly width: number;
}) {
  const { x, y, height, from, to, lines, rest } = placed;
  const middle = (from + to) / 2;
  return (
    <g>
      {lines.map((line) => (
        <g>
          <path class="connection-map__line" d={`M${from} ${line.y}H${to}`} {...stroke[line.kind]} />
          <Sign kind={line.kind} x={middle} y={line.y} odd={line.odd} />
        </g>
      ))}
      <rect
        class={`connection-map__box${rest ? " connection-map__box--rest" : ""}`}
        x={x + 1}
        y={y}
        width={width - 2}
        height={height}
        rx="6"
      />
      <Lines lang={lang} text={placed.name} x={x + 12} y={y + height / 2} width={width - 24} />
    </g>
  );
}

function Own({
  lang,
  name,
  layout,
}: {
  readonly lang: Lang;
  readonly name: string;
  readonly layout: Layout;
}) {
  const { x, y, width, height } = layout.own;
  return (
    <g>
      <rect class="connection-map__own" x={x} y={y} width={width} height={height} rx="6" />
      <Lines lang={lang} text={name} x={x + width / 2} y={y + height / 2} width={width - 24} own />
    </g>
  );
}

function Lines(props: {
  readonly lang: Lang;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly own?: boolean;
}) {
  const { lang, x, y, own } = props;
  const wrapped = wrapLabel(props.text, Math.floor(props.width / LETTER), lang).split("\n");
  // Longer names are cut here; the table has them whole.
  const lines = wrapped
    .slice(0, 2)
    .map((line, index) => (index === 1 && wrapped.length > 2 ? `${line}…` : line));
  return (
    <text
      class={own ? "connection-map__own-name" : "connection-map__name"}
      font-size={LETTER}
      text-anchor={own ? "middle" : "start"}
    >
      {lines.map((line, index) => (
        <tspan x={x} y={y + 5 + (index - (lines.length - 1) / 2) * 18}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** What the patterns and signs mean. */
export function Legend({ lang }: { readonly lang: Lang }) {
  const t = mapText[lang];
  return (
    <ul class="connection-map-legend" aria-label={t.legend}>
      {connectionKinds.map((kind: ConnectionKind) => (
        <li>
          <svg viewBox="0 0 72 20" width="72" height="20" aria-hidden="true" focusable="false">
            <path class="connection-map__line" d="M0 10H72" {...stroke[kind]} />
            <Sign kind={kind} x={36} y={10} odd={false} />
          </svg>
          {registerWords.choices.kind?.[kind]?.[lang]}
        </li>
      ))}
    </ul>
  );
}
