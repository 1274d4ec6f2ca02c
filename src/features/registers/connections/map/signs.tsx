/** The sign and the pattern of each kind of connection: told apart without colour, in print and on a copy. */
import type { ConnectionKind } from "../fields.ts";

export const stroke: Readonly<Record<ConnectionKind, Readonly<Record<string, string>>>> = {
  vpn: { "stroke-width": "3" },
  "remote-maintenance": { "stroke-width": "2.5", "stroke-dasharray": "8 5" },
  exchange: { "stroke-width": "2.5", "stroke-dasharray": "2 4" },
};

interface SignProps {
  readonly kind: ConnectionKind;
  readonly x: number;
  readonly y: number;
  readonly odd: boolean;
}

/** A circle, a triangle or a square; "!" beside it where the connection wants a look. */
export function Sign({ kind, x, y, odd }: SignProps) {
  return (
    <g class="connection-map__sign">
      {kind === "vpn" ? <circle cx={x} cy={y} r="8" /> : null}
      {kind === "remote-maintenance" ? <path d={`M${x} ${y - 9}L${x + 9.5} ${y + 7.5}H${x - 9.5}Z`} /> : null}
      {kind === "exchange" ? <rect x={x - 7.5} y={y - 7.5} width="15" height="15" /> : null}
      {odd ? (
        <>
          <circle class="connection-map__odd" cx={x + 22} cy={y} r="9" />
          <text
            class="connection-map__odd-sign"
            x={x + 22}
            y={y + 5}
            font-size="14"
            font-weight="700"
            text-anchor="middle"
          >
            !
          </text>
        </>
      ) : null}
    </g>
  );
}
