/**
 * Draws an ECharts option as an SVG text on the server, fit for a page with a strict content policy:
 * no style attribute, no <style>, no script, ids of its own, a title and a description.
 */
import type { EChartsCoreOption } from "echarts/core";

export type Drawing = {
  /** Unique on the page; the ids inside the SVG begin with it. */
  readonly id: string;
  readonly title: string;
  /** The same content in a sentence or two, for those who cannot see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly option: EChartsCoreOption;
};

/** Loaded at the first drawing, so that start-up does not pay for it. */
let library: Promise<typeof import("echarts/core")> | undefined;

export async function drawSvg(drawing: Drawing): Promise<string> {
  library ??= load();
  const { init } = await library;
  const { width, height } = drawing;
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...drawing.option });
    return clean(chart.renderToSVGString(), drawing);
  } finally {
    // A chart that is not disposed keeps a timer, and with it the process, alive.
    chart.dispose();
  }
}

async function load() {
  const [core, charts, components, renderers] = await Promise.all([
    import("echarts/core"),
    import("echarts/charts"),
    import("echarts/components"),
    import("echarts/renderers"),
  ]);
  core.use([
    charts.RadarChart,
    charts.LineChart,
    components.RadarComponent,
    components.GridComponent,
    components.LegendComponent,
    components.MarkLineComponent,
    renderers.SVGRenderer,
  ]);
  return core;
}

/** Style attributes become presentation attributes; hover styles, event data and pixel sizes go. */
function clean(svg: string, { id, title, description, width, height }: Drawing): string {
  const body = svg
    .slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>"))
    .replace(/<style\b[\s\S]*?<\/style>/g, "")
    .replace(/ style="([^"]*)"/g, (_, style: string) => presentation(style))
    .replace(/ (class|pointer-events|ecmeta_[a-z_]+)="[^"]*"/g, "")
    .replace(/\bzr\d+-/g, `${id}-`)
    .replace(/\n\s*/g, "");
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-description" ` +
    `xmlns="http://www.w3.org/2000/svg"><title id="${id}-title">${escapeXml(title)}</title>` +
    `<desc id="${id}-description">${escapeXml(description)}</desc>${body}</svg>`
  );
}

/** The font's family is the page's; everything else in a text's style has an attribute of the same name. */
function presentation(style: string): string {
  return style
    .split(";")
    .map((declaration) => declaration.split(":"))
    .filter(([name, value]) => name && value && name !== "font-family")
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
