/** Where everything stands on the map: our company in the middle (or on top, where it is narrow), the others beside it. */
import type { Line, Partner } from "./partners.ts";

/** Rows of one side at most; the rest is counted in a box of its own, and stands in the table. */
const MOST = 24;
const HEAD = 34;
const GAP = 12;

/** How much room a shape of map takes, in the drawing's own units. */
export interface Shape {
  readonly width: number;
  readonly box: number;
  /** From the middle's edge to a partner's box. */
  readonly reach: number;
  readonly sides: "beside" | "below";
}

export const shapes = {
  wide: { width: 960, box: 260, reach: 130, sides: "beside" },
  narrow: { width: 328, box: 190, reach: 118, sides: "below" },
} as const satisfies Readonly<Record<string, Shape>>;

export interface Placed {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Each with the height at which it runs. */
  readonly lines: readonly (Line & { readonly y: number })[];
  readonly from: number;
  readonly to: number;
  readonly rest: boolean;
}

export interface Side {
  readonly side: "up" | "down";
  readonly headX: number;
  readonly headY: number;
  readonly placed: readonly Placed[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly own: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Narrow: the line that leads down from our company. */
  readonly trunk: { readonly x: number; readonly from: number; readonly to: number } | null;
  readonly sides: readonly Side[];
}

/** @param more the words for "n more" */
export function layoutOf(
  partners: readonly Partner[],
  shape: Shape,
  more: (count: number) => string,
): Layout {
  return shape.sides === "beside" ? beside(partners, shape, more) : below(partners, shape, more);
}

function beside(partners: readonly Partner[], shape: Shape, more: (count: number) => string): Layout {
  const { width, box, reach } = shape;
  const own = { x: box + reach, width: width - 2 * (box + reach) };
  const up = rows(partners, "up", more, { x: 0, from: own.x, to: box, top: HEAD });
  const right = width - box;
  const down = rows(partners, "down", more, { x: right, from: own.x + own.width, to: right, top: HEAD });
  const height = Math.max(up.bottom, down.bottom, HEAD + 90);
  return {
    width,
    height,
    own: { ...own, y: HEAD, height: height - HEAD - GAP },
    trunk: null,
    sides: [
      { side: "up", headX: 0, headY: 20, placed: up.placed },
      { side: "down", headX: right, headY: 20, placed: down.placed },
    ],
  };
}

function below(partners: readonly Partner[], shape: Shape, more: (count: number) => string): Layout {
  const { width, reach } = shape;
  const own = { x: 0, y: 0, width, height: 52 };
  const trunkX = 12;
  const x = trunkX + reach;
  const upTop = own.height + HEAD + GAP;
  const up = rows(partners, "up", more, { x, from: trunkX, to: x, top: upTop });
  const downTop = Math.max(up.bottom, upTop) + HEAD + GAP;
  const down = rows(partners, "down", more, { x, from: trunkX, to: x, top: downTop });
  const last = [...up.placed, ...down.placed].findLast(({ lines }) => lines.length > 0);
  const to = last?.lines.at(-1)?.y ?? own.height;
  return {
    width,
    height: Math.max(down.bottom, downTop),
    own,
    trunk: { x: trunkX, from: own.height, to },
    sides: [
      { side: "up", headX: x, headY: upTop - 12, placed: up.placed },
      { side: "down", headX: x, headY: downTop - 12, placed: down.placed },
    ],
  };
}

interface Column {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

function rows(
  partners: readonly Partner[],
  side: Partner["side"],
  more: (count: number) => string,
  { x, from, to, top }: Column,
): { readonly placed: readonly Placed[]; readonly bottom: number } {
  const own = partners.filter((partner) => partner.side === side);
  const shown = own.slice(0, MOST);
  const placed: Placed[] = [];
  let y = top;
  for (const { name, lines } of shown) {
    const height = Math.max(46, lines.length * 30 + 12);
    const step = height / (lines.length + 1);
    const running = lines.map((line, index) => ({ ...line, y: y + step * (index + 1) }));
    placed.push({ name, x, y, height, lines: running, from, to, rest: false });
    y += height + GAP;
  }
  const rest = own.length - shown.length;
  if (rest > 0) {
    placed.push({ name: more(rest), x, y, height: 46, lines: [], from, to, rest: true });
    y += 46 + GAP;
  }
  return { placed, bottom: y };
}
