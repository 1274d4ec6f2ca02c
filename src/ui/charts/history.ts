/** A line through the results over time, with the borders of the bands behind it. */
import type { Lang } from "#src/text/words.ts";
import { colours, drawingWidth, letterSize } from "./colours.ts";
import { drawSvg } from "./echarts.ts";
import { wrapLabel } from "./wrap.ts";

export type HistoryInput = {
  readonly lang: Lang;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** From the oldest to the newest; the label is a short date. */
  readonly points: readonly { readonly label: string; readonly value: number }[];
  readonly min: number;
  readonly max: number;
  /** Values that mean something, drawn as dashed lines: the borders of the bands. */
  readonly marks?: readonly { readonly value: number; readonly label: string }[] | undefined;
};

/** The drawing as an SVG text. The same numbers belong in a table beside it. */
export function historySvg(input: HistoryInput): Promise<string> {
  const { lang, id, title, description, points, min, max, marks = [] } = input;
  return drawSvg({
    id,
    title,
    description,
    width: drawingWidth,
    height: 260,
    option: {
      grid: { left: 44, right: 16, top: 28, bottom: 52 },
      xAxis: {
        type: "category",
        data: points.map(({ label }) => wrapLabel(label, 3, lang)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.grey } },
        axisLabel: {
          color: colours.ink,
          fontSize: letterSize,
          lineHeight: letterSize * 1.25,
          interval: 0,
          hideOverlap: true,
        },
      },
      yAxis: {
        min,
        max,
        interval: (max - min) / 5,
        axisLabel: { color: colours.soft, fontSize: letterSize },
        splitLine: { lineStyle: { color: colours.line, opacity: 0.6 } },
      },
      series: [
        {
          type: "line",
          data: points.map(({ value }, index) => ({ value, label: valueLabel(index === points.length - 1) })),
          symbol: "circle",
          symbolSize: 9,
          itemStyle: { color: colours.accent },
          lineStyle: { color: colours.accent, width: 2.5 },
          labelLayout: { hideOverlap: true },
          markLine: {
            silent: true,
            symbol: "none",
            lineStyle: { color: colours.grey, type: "dashed" },
            data: marks.map(({ value, label }) => ({
              yAxis: value,
              label: {
                formatter: label,
                position: "insideStartTop",
                color: colours.soft,
                fontSize: letterSize - 1,
              },
            })),
          },
        },
      ],
    },
  });
}

/** The newest value is the one people look for: larger and bold. */
function valueLabel(newest: boolean) {
  return {
    show: true,
    position: "top",
    color: newest ? colours.accent : colours.ink,
    fontSize: newest ? letterSize + 4 : letterSize,
    fontWeight: newest ? "bold" : "normal",
    // A white edge keeps the number readable where a line runs behind it.
    textBorderColor: "#ffffff",
    textBorderWidth: 4,
  };
}
