/** A radar of a few axes: strengths and gaps at a glance, this time and the time before. */
import type { Lang } from "#src/text/words.ts";
import { colours, drawingWidth, letterSize } from "./colours.ts";
import { drawSvg } from "./echarts.ts";
import { widthOf, wrapLabel } from "./wrap.ts";

export type RadarInput = {
  readonly lang: Lang;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** At least three. `min` is 0 unless given. */
  readonly axes: readonly { readonly label: string; readonly max: number; readonly min?: number }[];
  /** The first is drawn full, the second (last time) dashed. One value an axis. */
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
};

/** The drawing as an SVG text. The same numbers belong in a table beside it. */
export function radarSvg({ lang, id, title, description, axes, series }: RadarInput): Promise<string> {
  const legend = series.length > 1;
  const labels = axes.map(({ label }) => wrapLabel(label, 4, lang));
  const radius = radiusBeside(labels);
  const linesAbove = (labels[0] ?? "").split("\n").length;
  const top = linesAbove * letterSize * 1.3 + 12;
  return drawSvg({
    id,
    title,
    description,
    width: drawingWidth,
    height: Math.round(top + radius + depthBelow(labels, radius) + (legend ? 2.5 * letterSize : 4)),
    option: {
      radar: {
        center: ["50%", Math.round(top + radius)],
        radius,
        splitNumber: 4,
        indicator: axes.map(({ max, min = 0 }, index) => ({ name: labels[index] ?? "", max, min })),
        axisNameGap: 8,
        axisName: { color: colours.ink, fontSize: letterSize, lineHeight: letterSize * 1.3 },
        axisLine: { lineStyle: { color: colours.line } },
        splitLine: { lineStyle: { color: colours.line } },
        splitArea: { show: false },
      },
      ...(legend ? { legend: legendOption(series.map(({ name }) => name)) } : {}),
      series: [
        {
          type: "radar",
          data: series.map(({ name, values }, index) => ({
            name,
            value: values.map((value, axis) => Math.max(value, axes[axis]?.min ?? 0)),
            ...(index === 0 ? current : before),
          })),
        },
      ],
    },
  });
}

/** How far the lowest corner and its label reach below the middle. */
function depthBelow(labels: readonly string[], radius: number): number {
  const depths = labels.map((label, index) => {
    const angle = (2 * Math.PI * index) / labels.length;
    const height = label.split("\n").length * letterSize * 1.3;
    const beside = Math.abs(Math.sin(angle)) > 0.1;
    return -Math.cos(angle) * radius + (beside ? height / 2 : height + 8);
  });
  return Math.max(...depths);
}

/** As large as the labels on both sides allow: each axis reaches out by the sine of its angle. */
function radiusBeside(labels: readonly string[]): number {
  const gap = 12;
  const room = labels.map((label, index) => {
    const reach = Math.abs(Math.sin((2 * Math.PI * index) / labels.length));
    const longest = Math.max(...label.split("\n").map(widthOf)) * letterSize;
    return reach < 0.1 ? 120 : (drawingWidth / 2 - gap - longest) / reach;
  });
  return Math.round(Math.max(60, Math.min(120, ...room)));
}

const current = {
  symbolSize: 8,
  itemStyle: { color: colours.accent },
  lineStyle: { color: colours.accent, width: 2.5 },
  areaStyle: { color: colours.accent, opacity: 0.14 },
};

const before = {
  symbol: "none",
  itemStyle: { color: colours.grey },
  lineStyle: { color: colours.grey, width: 2, type: "dashed" },
};

function legendOption(names: readonly string[]) {
  return {
    data: [...names],
    bottom: 0,
    icon: "path://M0 4h24v4H0z",
    itemWidth: 24,
    itemHeight: 4,
    itemGap: 20,
    textStyle: { color: colours.ink, fontSize: letterSize },
  };
}
